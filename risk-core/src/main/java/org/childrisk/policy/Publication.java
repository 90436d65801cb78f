package org.childrisk.policy;

/**
 * Where a statement of guidance was published.
 *
 * @param title title of the page or document
 * @param publisher who published it
 * @param date as printed on it
 * @param address where it can be read, or empty where no public address is recorded
 */
public record Publication(String title, String publisher, String date, String address) {}
