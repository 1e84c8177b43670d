package org.openplp.formats.html.zone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.overview.OverviewLine;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.standing.FindingStatus;

/**
 * A partnership of a zone, as the page shows it.
 *
 * @param number the place of its file, from 1
 * @param name what it is called in a heading of the table
 * @param shortName what it is called elsewhere: its name alone, where no other partnership has the same
 * @param shown what its line shows
 * @param share what its file adds
 */
record ZonePartnership(int number, String name, String shortName, OverviewLine.Assessed shown, ZonePage.Share share) {
    /** The worst first: by the answer, then by what binds and is not kept, what is not followed, and what cannot be told; then in the order of the files. */
    static final Comparator<ZonePartnership> WORST_FIRST = Comparator.comparing(ZonePartnership::answer)
            .thenComparing(one -> -one.norms(FindingStatus.NOT_KEPT))
            .thenComparing(one -> -one.norms(FindingStatus.FAILED))
            .thenComparing(one -> -one.norms(FindingStatus.NOT_FOLLOWED))
            .thenComparing(one -> -one.norms(FindingStatus.UNDETERMINED))
            .thenComparing(ZonePartnership::number);

    private int answer() {
        return switch (shown.overall().answer()) {
            case NOT_COMPLIANT -> 0;
            case CANNOT_TELL -> 1;
            case COMPLIANT -> 2;
        };
    }

    private int norms(FindingStatus standing) {
        return shown.tally().norms(standing);
    }

    Map<Norm, FindingStatus> standings() {
        return share.standings();
    }

    List<Deadline> deadlines() {
        return share.deadlines();
    }

    /** The id of its details on the page. */
    String id() {
        return id(number);
    }

    static String id(int number) {
        return "d" + number;
    }

    /** Its name, leading to its report if there is one, or to its details if they are on the page. */
    void link(Markup out, String called) {
        if (share.report().isPresent()) {
            out.say(Tag.linkToFile(share.report().get()), called);
        } else if (share.details().isPresent()) {
            out.say(Tag.of("a").with("href", "#" + id()), called);
        } else {
            out.text(called);
        }
    }
}
