package org.openplp.formats.html.markup;

import java.util.Set;
import java.util.regex.Pattern;

/** The start tag of an element: its name and its attributes. It refuses attributes that a browser would run or fetch. */
public final class Tag {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]*");
    private static final Pattern PATH =
            Pattern.compile("(?:\\.\\./)*(?:[\\w.~-]|%[0-9A-F]{2})+(?:/(?:[\\w.~-]|%[0-9A-F]{2})+)*");
    private static final Set<String> FORBIDDEN = Set.of("style", "src", "srcdoc", "srcset", "action", "formaction");

    private final String name;
    private final String attributes;

    private Tag(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** A tag without attributes. */
    public static Tag of(String name) {
        return new Tag(known(name), "");
    }

    /** A tag with classes. */
    public static Tag of(String name, String classes) {
        return of(name).with("class", classes);
    }

    /** A link to an empty icon, so that no browser asks a server for one. */
    public static Tag icon() {
        return new Tag("link", " rel=\"icon\" href=\"data:,\"");
    }

    /** A link to a file that goes with this page: by its path from there, which names no other host and no way to read it. */
    public static Tag linkToFile(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not the path of a file that goes with this page: " + path);
        }
        return new Tag("a", " href=\"" + Markup.escaped(path) + "\"");
    }

    /** This tag with one more attribute. */
    public Tag with(String attribute, String value) {
        if (attribute.startsWith("on") || FORBIDDEN.contains(attribute)) {
            throw new IllegalArgumentException("an attribute that runs or fetches: " + attribute);
        }
        if (attribute.equals("href") && !leadsSomewhereSafe(value)) {
            throw new IllegalArgumentException("a link leads to a place on this page or to https, not to: " + value);
        }
        return new Tag(name, attributes + " " + known(attribute) + "=\"" + Markup.escaped(value) + "\"");
    }

    /** This tag with one more attribute. */
    public Tag with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** This tag with one more attribute that has no value, such as {@code hidden}. */
    public Tag with(String attribute) {
        return new Tag(name, attributes + " " + known(attribute));
    }

    /** Whether a link may lead to an address: true for a place on the same page and for https. */
    public static boolean leadsSomewhereSafe(String address) {
        return address.startsWith("#") || address.startsWith("https://");
    }

    String name() {
        return name;
    }

    String start() {
        return "<" + name + attributes + ">";
    }

    String end() {
        return "</" + name + ">";
    }

    private static String known(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of an element or attribute: " + name);
        }
        return name;
    }
}
