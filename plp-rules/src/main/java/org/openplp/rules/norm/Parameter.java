package org.openplp.rules.norm;

/**
 * A value that the text of a norm sets, or leaves open.
 *
 * @param key its name, such as {@code memberList.review.period}
 * @param value the value as the register writes it
 */
public record Parameter(String key, String value) {}
