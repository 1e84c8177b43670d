package org.openplp.rules.rule.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.openplp.law.RuleNode;

/** Writes a compiled rule on a line, such as {@code (some memberships (yes memberships[].adult))}. */
public final class Compiled {
    private final StringTokenizer tokens;

    private Compiled(String text) {
        tokens = new StringTokenizer(text, " ()", true);
    }

    /** The rule of a line; an empty argument is written as two quotes. */
    public static RuleNode of(String text) {
        Compiled compiled = new Compiled(text);
        compiled.next();
        return compiled.node();
    }

    private String next() {
        String token = tokens.nextToken();
        return token.equals(" ") ? next() : token;
    }

    private RuleNode node() {
        String word = next();
        List<String> args = new ArrayList<>();
        List<RuleNode> parts = new ArrayList<>();
        for (String token = next(); !token.equals(")"); token = next()) {
            if (token.equals("(")) {
                parts.add(node());
            } else {
                args.add(token.equals("''") ? "" : token);
            }
        }
        return new RuleNode(word, args, parts);
    }
}
