/**
 * Case files as JSON and YAML. Reading is strict and answers with every problem at once, each with its place in the
 * document; writing is canonical, so that what was written reads back as the same case file. The facts themselves know
 * nothing of documents.
 */
@NullMarked
package org.childrisk.json;

import org.jspecify.annotations.NullMarked;
