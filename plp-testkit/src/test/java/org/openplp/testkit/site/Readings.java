package org.openplp.testkit.site;

import java.util.List;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.norm.Register.OpenPoint;
import org.openplp.rules.text.Language;

/** The page of the readings that hold for more than one norm. */
final class Readings {
    private final List<OpenPoint> all;
    private final Words words;
    private final Frame frame;

    Readings(Words words, Frame frame) {
        this.all = words.register().openPoints(words.language());
        this.words = words;
        this.frame = frame;
    }

    static Address at(Language language) {
        return Address.in(language, "readings.html");
    }

    /** What a link to a reading says while a page is written. */
    static String of(Words words, OpenPoint point) {
        return at(words.language()).link(anchor(words.register().openPoints(words.language()), point));
    }

    /** What is read of one norm alone has no name of its own. */
    static boolean isNamed(OpenPoint point) {
        return !point.reading().equals("N");
    }

    /** The reading with its place among those of that name, so that another reading moves no link. */
    private static String anchor(List<OpenPoint> all, OpenPoint point) {
        List<OpenPoint> ofThatName = all.stream()
                .filter(one -> one.reading().equals(point.reading()))
                .toList();
        return point.reading() + "-" + (ofThatName.indexOf(point) + 1);
    }

    String page() {
        return frame.page(at(words.language()), words.say("readings.title"), out -> {
            out.say("h1", words.say("readings.title"));
            out.say(Tag.of("p", "lead"), words.say("readings.says"));
            List<String> names = all.stream()
                    .filter(Readings::isNamed)
                    .map(OpenPoint::reading)
                    .distinct()
                    .toList();
            names.forEach(name -> {
                out.say("h2", name);
                out.in(
                        "ul",
                        () -> all.stream()
                                .filter(point -> point.reading().equals(name))
                                .forEach(point -> out.say(Tag.of("li").with("id", anchor(all, point)), point.text())));
            });
        });
    }
}
