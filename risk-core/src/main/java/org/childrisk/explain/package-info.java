/** Reading a result out to a person, as text or Markdown, without adding or dropping a reason. */
@NullMarked
package org.childrisk.explain;

import org.jspecify.annotations.NullMarked;
