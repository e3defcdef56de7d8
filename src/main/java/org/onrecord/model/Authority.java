package org.onrecord.model;

/**
 * A UK council, or one that the operator added.
 *
 * @param code its GSS code (Lambeth is E09000022) or an operator's ({@code X00000001} …)
 * @param name its short official name, such as {@code Lambeth}
 */
public record Authority(String code, String name) {}
