package org.openplp.proof;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.membership.Departure;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.OneForEach;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.value.PairTest;
import org.openplp.rules.rule.value.ValueTest;
import org.openplp.rules.source.Circular;

/** The values that facts of the symbolic dossier may have: for each comparison in the rules, those on both sides of its bound. */
final class Domains {
    private final LocalDate day;
    private final SortedSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
    private final SortedSet<OffsetDateTime> moments = new TreeSet<>(Comparator.reverseOrder());
    private final Map<String, SortedSet<Comparable<?>>> numbers = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Map<String, Integer> entries = new HashMap<>();

    /** The values around what these rules compare, as seen on a day. */
    Domains(Collection<Rule> rules, Collection<TermParameter> settings, List<Circular> circulars, LocalDate day) {
        this.day = day;
        days.addAll(List.of(day, day.minusDays(1), day.minusDays(2)));
        settings.forEach(setting -> setting.ofTheText().ifPresent(this::period));
        for (Circular circular : circulars) {
            days.addAll(List.of(
                    circular.earliest(), circular.latest(), circular.latest().minusDays(1)));
        }
        for (Rule rule : rules) {
            scan(rule.judge());
            rule.within().stream().flatMap(Inside::of).forEach(this::scan);
            rule.also().ifPresent(also -> scan(also.judge()));
        }
        days.removeIf(day::isBefore);
        for (LocalDate one : days) {
            moments.add(noon(one));
        }
    }

    private void scan(Part part) {
        if (part instanceof Conditions.Satisfies<?> satisfies) {
            String key = satisfies.fact().fullKey();
            if (satisfies.expected() instanceof ValueTest.Between between) {
                for (int number : new int[] {between.least(), between.most()}) {
                    if (number != Integer.MIN_VALUE && number != Integer.MAX_VALUE) {
                        numbers(key).addAll(List.of(Math.max(number - 1, 0), number, number + 1));
                    }
                }
            } else if (satisfies.expected() instanceof ValueTest.MoreThan more) {
                numbers(key).addAll(List.of(more.other(), more.other().add(BigDecimal.ONE)));
            } else if (satisfies.expected() instanceof ValueTest.Erased) {
                erased.add(key);
            }
        } else if (part instanceof Conditions.Over over) {
            period(over.later());
        } else if (part instanceof Conditions.Relates<?, ?> relates) {
            if (relates.expected() instanceof PairTest.Days compared) {
                period(compared.later());
            } else if (relates.expected() instanceof PairTest.Window window) {
                period(window.period());
            } else if (relates.expected() instanceof PairTest.AtOrAfter after) {
                duration(after.earlier());
            } else if (relates.expected() instanceof PairTest.AtOrBefore before) {
                duration(before.earlier());
            }
        } else if (part instanceof OneForEach<?, ?> each) {
            entries.merge(each.log().fullKey(), each.mayMean().size(), Math::max);
        }
        part.parts().forEach(this::scan);
    }

    private SortedSet<Comparable<?>> numbers(String key) {
        return numbers.computeIfAbsent(key, one -> new TreeSet<>());
    }

    private void period(Period period) {
        LocalDate before = day.minus(period);
        days.addAll(List.of(before.minusDays(1), before, before.plusDays(1)));
    }

    private void duration(Duration duration) {
        OffsetDateTime before = noon(day.minusDays(1)).minus(duration);
        moments.addAll(List.of(before.minusMinutes(1), before));
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BelgianTime.ZONE).toOffsetDateTime();
    }

    LocalDate day() {
        return day;
    }

    SortedSet<LocalDate> days() {
        return days;
    }

    /** The most entries that a list may have. */
    int entries(String key) {
        return entries.getOrDefault(key, 2);
    }

    /**
     * The values of a fact.
     *
     * @param key its full key, without indexes
     * @param type their class
     * @return the values, the latest day first; empty if nothing is known of such a class
     */
    Optional<List<?>> of(String key, Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(Arrays.asList(type.getEnumConstants()));
        }
        if (type == LocalDate.class) {
            List<LocalDate> all = new ArrayList<>(days);
            if (erased.contains(key)) {
                all.add(Departure.ERASED_DAY);
            }
            return Optional.of(all);
        }
        if (type == OffsetDateTime.class) {
            return Optional.of(new ArrayList<>(moments));
        }
        if (type == String.class) {
            String name = key.endsWith(".report") ? "reports" : key.endsWith("notices[].of") ? "memberships" : "x";
            return Optional.of(List.of(id(name, 0), id(name, 1)));
        }
        if (type == Integer.class) {
            return Optional.of(new ArrayList<>(numbers.getOrDefault(key, new TreeSet<>(List.of(1)))));
        }
        if (type == BigDecimal.class) {
            return Optional.of(new ArrayList<>(numbers.getOrDefault(key, new TreeSet<>(List.of(BigDecimal.ONE)))));
        }
        return Optional.empty();
    }

    /** The id of an entry of a list, which no entry of another list has. */
    static String id(String list, int index) {
        return list.replaceAll("[^a-z]", "") + "-" + (index < 26 ? (char) ('a' + index) + "" : index);
    }
}
