package org.openplp.rules.rule.reader;

import java.util.ArrayList;
import java.util.List;
import org.openplp.law.RuleNode;

/** A part of a compiled rule, which refuses to give what it does not have. */
record Node(RuleNode compiled) {
    private static final int LONGEST = 1000;

    String word() {
        return compiled.word();
    }

    /** The arguments, if their number is right. */
    List<String> args(int least, int most) {
        List<String> args = compiled.args();
        if (args.size() < least || args.size() > most) {
            throw refused("has " + args.size() + " arguments");
        }
        for (String arg : args) {
            if (arg.length() > LONGEST) {
                throw refused("has an argument of more than " + LONGEST + " letters");
            }
        }
        return args;
    }

    String arg() {
        return args(1, 1).get(0);
    }

    /** An argument that may be missing. */
    String argOr(int place, String otherwise) {
        return compiled.args().size() > place ? compiled.args().get(place) : otherwise;
    }

    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        for (RuleNode part : compiled.parts()) {
            parts.add(new Node(part));
        }
        return parts;
    }

    /** A part, if their number is right. */
    Node part(int place, int of) {
        if (compiled.parts().size() != of) {
            throw refused("has " + compiled.parts().size() + " parts");
        }
        return new Node(compiled.parts().get(place));
    }

    Node part() {
        return part(0, 1);
    }

    IllegalArgumentException unknown() {
        return refused("is not known to this release");
    }

    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the word \"" + word() + "\" " + why);
    }
}
