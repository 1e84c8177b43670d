/**
 * Defects of files: their places, their texts in each language, and protection against text that a tool could take for
 * a command.
 */
@NullMarked
package org.openplp.formats.defect;

import org.jspecify.annotations.NullMarked;
