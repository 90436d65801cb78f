package org.childrisk.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Laid over {@code Proceeding} when writing, so that the facts stay free of Jackson: each says which it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = SealedReading.TYPE)
interface ProceedingTyped {}
