package org.openplp.rules.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openplp.core.situation.Situation;
import org.openplp.rules.chapter.People;
import org.openplp.rules.chapter.actor.Coordinator;
import org.openplp.rules.chapter.actor.Interior;
import org.openplp.rules.chapter.actor.Introduction;
import org.openplp.rules.chapter.actor.LocalAuthorities;
import org.openplp.rules.chapter.actor.MandatedOfficer;
import org.openplp.rules.chapter.actor.Members;
import org.openplp.rules.chapter.topic.Evaluations;
import org.openplp.rules.chapter.topic.Messaging;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** Norms with their rules, ready to be applied to a situation. Immutable, and safe to share between threads. */
public final class RuleBook {
    private static final RuleBook OF_THIS_RELEASE = of(
            "plp-be",
            "2026.1",
            Register.ofThisRelease(),
            Introduction.CHAPTER,
            Coordinator.CHAPTER,
            MandatedOfficer.CHAPTER,
            Members.CHAPTER,
            LocalAuthorities.CHAPTER,
            Interior.CHAPTER,
            Messaging.CHAPTER,
            Chapter.of("2.14"),
            Evaluations.CHAPTER);

    private final String id;
    private final String version;
    private final String digest;
    private final Register register;
    private final List<Norm> norms;
    private final Map<Norm, Rule> rules;

    private RuleBook(String id, String version, Register register, List<Norm> norms, Map<Norm, Rule> rules) {
        this.id = id;
        this.version = version;
        this.register = register;
        this.norms = List.copyOf(norms);
        this.rules = rules;
        this.digest = digestOf(norms, rules);
    }

    /**
     * The rule book of this release.
     *
     * @return always the same one
     */
    public static RuleBook ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    /**
     * A rule book of some chapters.
     *
     * @param id the name of the book
     * @param version its version
     * @param register the register of its norms
     * @param chapters the sections that it covers, with their rules
     * @return a book in which every norm of those sections that records can show has a rule
     * @throws IllegalArgumentException if a rule is missing, stands twice, has no norm in the sections, or is about something else than its norm
     */
    public static RuleBook of(String id, String version, Register register, Chapter... chapters) {
        Map<String, Rule> written = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            for (Rule rule : chapter.rules()) {
                if (written.put(rule.norm().value(), rule) != null) {
                    throw new IllegalArgumentException("two rules for " + rule.norm());
                }
            }
        }
        Set<String> sections = List.of(chapters).stream().map(Chapter::section).collect(Collectors.toSet());
        List<Norm> norms = new ArrayList<>();
        Map<Norm, Rule> rules = new LinkedHashMap<>();
        for (Norm norm : register.norms()) {
            if (sections.contains(norm.section()) && norm.scope().equals("federal")) {
                norms.add(norm);
                ruleFor(norm, Optional.ofNullable(written.remove(norm.id().value())))
                        .ifPresent(rule -> rules.put(norm, rule));
            }
        }
        if (!written.isEmpty()) {
            throw new IllegalArgumentException("rules without a norm in their section: " + written.keySet());
        }
        return new RuleBook(id, version, register, norms, rules);
    }

    private static Optional<Rule> ruleFor(Norm norm, Optional<Rule> written) {
        if (written.isPresent()) {
            if (norm.check() == Check.NONE || norm.check() == Check.JUDGEMENT) {
                throw new IllegalArgumentException(norm.id() + " is not checked by a rule, and has one");
            }
            if (written.get().about().kind() != norm.subject()) {
                throw new IllegalArgumentException("the rule of " + norm.id() + " is not about " + norm.subject());
            }
            return written;
        }
        return switch (norm.check()) {
            case RECORDS ->
                throw new IllegalArgumentException(norm.id() + " can be seen from records, and has no rule");
            case ATTESTATION, JUDGEMENT -> Optional.of(People.rule(norm));
            case NONE -> Optional.empty();
        };
    }

    /**
     * Applies the book to a situation.
     *
     * @param situation the dossier on a day
     * @param reading how strictly the texts are read
     * @return what was found; equal situations give equal findings
     */
    public Assessment assess(Situation situation, Reading reading) {
        return new Run(this, situation, reading, false).assessment();
    }

    /**
     * The name of the book.
     *
     * @return such as {@code plp-be}
     */
    public String id() {
        return id;
    }

    /**
     * The version of the book.
     *
     * @return such as {@code 2026.1}
     */
    public String version() {
        return version;
    }

    /**
     * What tells this book from one with other norms, or whose rules look at other facts. Two books may have the same digest whose rules judge
     * the same facts in another way; their versions differ.
     *
     * @return the SHA-256 of its norms and of the keys and timings of its rules, in hexadecimal
     */
    public String digest() {
        return digest;
    }

    /**
     * The norms of the book, definitions and permissions included.
     *
     * @return the norms in the order of the register
     */
    public List<Norm> norms() {
        return norms;
    }

    /**
     * The rule of a norm.
     *
     * @param norm a norm of this book
     * @return empty if there is nothing to check
     */
    public Optional<Rule> rule(Norm norm) {
        return Optional.ofNullable(rules.get(norm));
    }

    /**
     * The norm that an id names.
     *
     * @param name an id of the register, or one under which exactly one norm of this book may also be cited
     * @return empty if it names none, or several
     */
    public Optional<Norm> norm(String name) {
        Optional<Norm> norm = register.norm(name).filter(norms::contains);
        List<Norm> merged = normsMergedInto(name);
        return norm.isPresent() || merged.size() != 1 ? norm : Optional.of(merged.get(0));
    }

    /**
     * The norms that may also be cited by an id, since they were split or merged.
     *
     * @param name an id that is not itself that of a norm
     * @return the norms of this book in the order of the register
     */
    public List<Norm> normsMergedInto(String name) {
        return register.mergedInto(name).stream().filter(norms::contains).toList();
    }

    /** Whether the register has such a norm, be it in this book or not. */
    boolean isInRegister(String name) {
        return register.norm(name).isPresent() || !register.mergedInto(name).isEmpty();
    }

    Map<Norm, Rule> rules() {
        return rules;
    }

    private static String described(Rule rule) {
        return rule.keys() + " " + new TreeSet<>(rule.timings());
    }

    private static String digestOf(List<Norm> norms, Map<Norm, Rule> rules) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Norm norm : norms) {
                sha.update(norm.toString().getBytes(StandardCharsets.UTF_8));
                Optional.ofNullable(rules.get(norm))
                        .ifPresent(rule -> sha.update(described(rule).getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
