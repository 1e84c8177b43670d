package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place of a fact in a dossier, such as {@code memberships[3].left.date}. Each step from the root is a key or an entry of a list. */
public final class FactPath {
    private static final int KEY = -2;
    private static final int ANY_ENTRY = -1;
    private static final Pattern ENTRY = Pattern.compile("\\[(|0|[1-9][0-9]{0,8})]");

    /** The path of the dossier as a whole. Its text is empty. */
    public static final FactPath ROOT = new FactPath(null, "", KEY);

    private final @Nullable FactPath parent;
    private final String key;
    private final int place;

    private FactPath(@Nullable FactPath parent, String key, int place) {
        this.parent = parent;
        this.key = key;
        this.place = place;
    }

    /**
     * Reads a path. Text that does not denote an entry of a list is part of a key.
     *
     * @param path the text, such as {@code memberships[3].left.date}, or {@code memberships[].left.date} for any entry
     * @return the path with the same text
     */
    public static FactPath of(String path) {
        return ROOT.at(requireNonNull(path, "path"));
    }

    /**
     * {@return the path of something inside}
     *
     * @param inside the path from here on, such as {@code left.date}; empty for this path itself
     */
    public FactPath at(String inside) {
        requireNonNull(inside, "inside");
        FactPath path = this;
        boolean isFirst = true;
        for (String step : inside.isEmpty() ? new String[0] : inside.split("\\.", -1)) {
            path = step.endsWith("]") ? path.keyAndEntries(step, isFirst) : path.key(step);
            isFirst = false;
        }
        return path;
    }

    private FactPath keyAndEntries(String step, boolean isFirst) {
        Deque<String> places = new ArrayDeque<>();
        Matcher entry = ENTRY.matcher(step);
        int end = step.length();
        int open = step.lastIndexOf('[');
        while (open >= 0 && entry.region(open, end).matches()) {
            places.push(entry.group(1));
            end = open;
            open = step.lastIndexOf('[', end - 1);
        }
        FactPath path = end == 0 && isFirst ? this : key(step.substring(0, end));
        for (String index : places) {
            path = new FactPath(path, "", index.isEmpty() ? ANY_ENTRY : Integer.parseInt(index));
        }
        return path;
    }

    /**
     * {@return the path of a value inside}
     *
     * @param name its key, taken literally
     */
    public FactPath key(String name) {
        return new FactPath(this, requireNonNull(name, "name"), KEY);
    }

    /**
     * {@return the path of an entry of this list}
     *
     * @param index its place, from 0
     * @throws IllegalArgumentException if the place is negative
     */
    public FactPath entry(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("no entry of a list has the place " + index);
        }
        return new FactPath(this, "", index);
    }

    /**
     * {@return this path, relative to the enclosing record}
     *
     * @param outer the path of the record
     */
    public FactPath under(FactPath outer) {
        requireNonNull(outer, "outer");
        return outer.followedBy(steps());
    }

    private FactPath followedBy(List<FactPath> steps) {
        FactPath path = this;
        for (FactPath step : steps) {
            path = new FactPath(path, step.key, step.place);
        }
        return path;
    }

    /**
     * {@return the rest of this path inside an enclosing path; {@link #ROOT} if both are equal; empty if this path is
     * not inside the other}
     *
     * @param outer the enclosing path
     */
    public Optional<FactPath> inside(FactPath outer) {
        requireNonNull(outer, "outer");
        List<FactPath> steps = steps();
        int shared = outer.steps().size();
        return shared <= steps.size() && (shared == 0 || steps.get(shared - 1).equals(outer))
                ? Optional.of(ROOT.followedBy(steps.subList(shared, steps.size())))
                : Optional.empty();
    }

    /** {@return the same path in any entry of each list, such as {@code memberships[].left.date}} */
    public FactPath inAnyEntry() {
        FactPath path = ROOT;
        for (FactPath step : steps()) {
            path = new FactPath(path, step.key, step.isEntry() ? ANY_ENTRY : KEY);
        }
        return path;
    }

    /** {@return the path without its last step; {@link #ROOT} for itself} */
    public FactPath parent() {
        return parent == null ? this : parent;
    }

    /**
     * {@return the paths of all steps, such as {@code memberships}, {@code memberships[3]} and
     * {@code memberships[3].adult}; this path is the last}
     */
    public List<FactPath> steps() {
        List<FactPath> steps = new ArrayList<>();
        for (FactPath path = this; path.parent != null; path = path.parent) {
            steps.add(path);
        }
        Collections.reverse(steps);
        return steps;
    }

    /** {@return the enclosing records of the fact, the outermost first, such as {@code memberships[3]} and {@code memberships[3].left}} */
    public List<FactPath> records() {
        return steps().stream()
                .filter(step -> !step.isEntry() && !step.parent().isEmpty())
                .map(FactPath::parent)
                .toList();
    }

    /** {@return the entry of the outermost list on this path, such as {@code memberships[3]}; empty if it contains no list} */
    public Optional<FactPath> outermostEntry() {
        return steps().stream().filter(FactPath::isEntry).findFirst();
    }

    /** {@return whether this is {@link #ROOT}, the path of the dossier as a whole} */
    public boolean isEmpty() {
        return parent == null;
    }

    /** {@return whether the last step is an entry of a list} */
    public boolean isEntry() {
        return place != KEY;
    }

    /** {@return the key of the last step, such as {@code date}; empty for an entry of a list} */
    public String key() {
        return key;
    }

    /** {@return the place of the entry in its list, from 0; negative for a key, and for any entry} */
    public int place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        FactPath one = this;
        FactPath two = other instanceof FactPath path ? path : null;
        while (one != two) {
            if (one == null || two == null || one.place != two.place || !one.key.equals(two.key)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (FactPath path = this; path != null; path = path.parent) {
            hash = 31 * (31 * hash + path.key.hashCode()) + path.place;
        }
        return hash;
    }

    /** {@return the text of the path, such as {@code memberships[3].left.date}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (FactPath step : steps()) {
            if (step.isEntry()) {
                text.append('[')
                        .append(step.place < 0 ? "" : Integer.toString(step.place))
                        .append(']');
            } else {
                text.append(step.parent().isEmpty() ? "" : ".").append(step.key);
            }
        }
        return text.toString();
    }
}
