package org.childrisk.facts;

/** The tool with which police assessed the risk of domestic abuse; scores of different tools are never compared (PROC-RISK-01). */
public enum DomesticAbuseTool {
    DASH,
    DARA,
    OTHER,
    UNKNOWN
}
