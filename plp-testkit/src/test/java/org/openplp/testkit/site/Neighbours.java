package org.openplp.testkit.site;

import java.util.List;
import java.util.function.Function;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;

/**
 * The way from a page to the one before and the one after it in a list.
 *
 * @param words the texts
 * @param all the list
 * @param address where the page of one is
 * @param name what one is called
 * @param <T> what is in the list
 */
record Neighbours<T>(Words words, List<T> all, Function<T, Address> address, Function<T, String> name) {
    void to(Markup out, String says, T one) {
        int place = all.indexOf(one);
        out.in(Tag.of("nav", "neighbours").with("aria-label", says), () -> {
            if (place > 0) {
                link(out, "prev", all.get(place - 1), "\u2190 ", "");
            }
            if (place < all.size() - 1) {
                link(out, "next", all.get(place + 1), "", " \u2192");
            }
        });
    }

    private void link(Markup out, String way, T to, String before, String after) {
        out.in(Tag.of("a").with("rel", way).with("href", address.apply(to).link()), () -> {
            out.say(Tag.of("span", "unseen"), words.say("neighbour." + way));
            out.text(" " + before + name.apply(to) + after);
        });
    }
}
