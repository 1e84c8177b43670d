package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.BelgianTime;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.reader.LawRules;
import org.openplp.rules.verdict.BookRules;

/** Norms with their rules, ready to be applied to a situation. Immutable, and safe to share between threads. */
public final class RuleBook extends BookRules {
    private final String id;
    private final String version;
    private volatile @Nullable String digest;
    private final Register register;
    private final Optional<LocalDate> lawKnownFrom;
    private final List<Norm> norms;
    private final Map<String, Norm> byId;
    private final Optional<RuleBook> base;
    private final List<LocalLaw> local;

    RuleBook(
            String id,
            String version,
            Register register,
            Country country,
            List<Norm> norms,
            Map<Norm, Rule> rules,
            Optional<RuleBook> base,
            List<LocalLaw> local) {
        super(country, rules);
        this.id = id;
        this.version = version;
        this.register = register;
        this.lawKnownFrom = given(country.lawKnownFrom());
        this.norms = List.copyOf(norms);
        this.byId = norms.stream().collect(Collectors.toMap(norm -> norm.id().value(), Function.identity()));
        this.base = base;
        this.local = List.copyOf(local);
    }

    /**
     * A rule book of a register.
     *
     * @param id the name of the book
     * @param version its version
     * @param register the register of its norms
     * @param country what the book knows in addition to them
     * @return a book in which every federal norm of the register that records can show has a rule
     * @throws IllegalArgumentException if a rule is missing, cannot be read, or is about something other than its norm
     */
    public static RuleBook of(String id, String version, Register register, Country country) {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(register, "register");
        requireNonNull(country, "country");
        List<Norm> norms = register.norms().stream()
                .filter(norm -> norm.scope() == NormScope.FEDERAL)
                .toList();
        LawRules ofTheLaw = Composition.ofTheLaw(register, country);
        Map<Norm, Rule> rules = new LinkedHashMap<>();
        for (Norm norm : norms) {
            Composition.ruleFor(norm, ofTheLaw, country).ifPresent(rule -> rules.put(norm, rule));
        }
        return new RuleBook(id, version, register, country, norms, rules, Optional.empty(), List.of());
    }

    /**
     * The book as of a day: the norms in force on it, including definitions and permissions, each with its citations in
     * force. Name and version stay the same; the digest differs if the norms differ.
     *
     * <p>You need not narrow a book before an assessment, which judges by the day anyway (reading R30). A narrowed book
     * shows what applies on a day. Applied to a situation on another day, it knows nothing of the omitted norms.
     *
     * @param day the day
     * @return a book with the norms in the order of the register
     */
    public RuleBook inForceOn(LocalDate day) {
        List<Norm> then = new ArrayList<>();
        Map<Norm, Rule> theirs = new LinkedHashMap<>();
        for (Norm norm : norms) {
            if (norm.inForce().includes(day)) {
                Norm narrowed = norm.citingOnly(day);
                then.add(narrowed);
                rule(norm).ifPresent(rule -> theirs.put(narrowed, rule));
            }
        }
        return new RuleBook(
                id, version, register, country(), then, theirs, base.map(whole -> whole.inForceOn(day)), local);
    }

    /**
     * A book with only some of the norms.
     *
     * @param name the suffix that names the selection in the version of the new book
     * @param kept selects the norms that stay
     * @return a book with the same rules for those norms, in the same order
     */
    public RuleBook only(String name, Predicate<Norm> kept) {
        requireNonNull(name, "name");
        requireNonNull(kept, "kept");
        List<Norm> fewer = norms.stream().filter(kept).toList();
        Map<Norm, Rule> theirs = new LinkedHashMap<>();
        fewer.forEach(norm -> rule(norm).ifPresent(rule -> theirs.put(norm, rule)));
        return new RuleBook(
                id,
                version + "." + name,
                register,
                country(),
                fewer,
                theirs,
                base.map(whole -> whole.only(name, kept)),
                local);
    }

    /**
     * This book with its digest, if that was computed before, such as during a build. It is not computed again, nor checked.
     *
     * @param computed what {@link #digest()} gives for this very book
     * @return the same book; books that are made of it compute their own digests
     */
    public RuleBook withDigest(String computed) {
        RuleBook same = new RuleBook(id, version, register, country(), norms, rules(), base, local);
        same.digest = requireNonNull(computed, "computed");
        return same;
    }

    /**
     * This book and the local law of hosts. The new book finds everything that this one finds, in the same order,
     * before the findings of the local norms.
     *
     * @param more the local law; the order does not matter
     * @return a new book with the local norms after its own, in the order of their prefixes
     * @throws IllegalArgumentException if two have the same prefix, if a prefix is one of the register, if a local norm
     *     that records can show has no rule, or if a rule cannot be read or is about something other than its norm
     */
    public RuleBook withLaw(LocalLaw... more) {
        requireNonNull(more, "more");
        return Composition.of(base.orElse(this), Stream.concat(local.stream(), Stream.of(more)));
    }

    /**
     * This book and the norms of its register that belong in a local book.
     *
     * @param name the name of these norms in the version of the new book
     * @return a new book with those norms after its own and before those of hosts
     * @throws IllegalArgumentException as {@link #of} does
     */
    public RuleBook withLocalBook(String name) {
        requireNonNull(name, "name");
        return Composition.of(Composition.withLocalBook(base.orElse(this), name), local.stream());
    }

    /**
     * The local law of hosts in this book.
     *
     * @return the local law in the order of the prefixes; empty for a book of the register alone
     */
    public List<LocalLaw> local() {
        return local;
    }

    /**
     * Applies the book to a situation.
     *
     * @param snapshot the dossier on a day
     * @param reading how strictly the texts are read
     * @return what was found; equal situations give equal findings
     * @throws IllegalArgumentException if the day is not from {@link DossierSnapshot#FIRST_DAY} to {@link DossierSnapshot#LAST_DAY}
     */
    public Assessment assess(DossierSnapshot snapshot, Reading reading) {
        requireNonNull(reading, "reading");
        requireDay(snapshot);
        return new Run(this, snapshot, reading, norm -> false).assessment();
    }

    private static void requireDay(DossierSnapshot snapshot) {
        LocalDate day = snapshot.day();
        if (day.isBefore(DossierSnapshot.FIRST_DAY) || day.isAfter(DossierSnapshot.LAST_DAY)) {
            throw new BelgianTime.YearOutOfRange(
                    "the day " + day + " is not from " + DossierSnapshot.FIRST_DAY + " to " + DossierSnapshot.LAST_DAY);
        }
    }

    /**
     * The name of the book.
     *
     * @return the name, such as {@code plp-be}
     */
    public String id() {
        return id;
    }

    /**
     * The version of the book.
     *
     * @return the version, such as {@code 2026.3}, or {@code 2026.1+EXV.3} with the local law that it contains
     */
    public String version() {
        return version;
    }

    /**
     * The digest of this book. It differs between books with different norms or rules.
     *
     * @return the SHA-256 of its norms and rules, in hexadecimal
     */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = BookDigest.of(norms, rules());
            digest = known;
        }
        return known;
    }

    /**
     * The norms of the book, including definitions and permissions.
     *
     * @return the norms in the order of the register, then the local ones
     */
    public List<Norm> norms() {
        return norms;
    }

    /**
     * Finds a norm by its id.
     *
     * @param name an id of a norm, or one under which exactly one norm of this book may also be cited
     * @return the norm; empty if the id names none, or several
     */
    @Override
    public Optional<Norm> norm(String name) {
        requireNonNull(name, "name");
        Norm norm = byId.get(name);
        if (norm != null) {
            return Optional.of(norm);
        }
        List<Norm> merged = normsMergedInto(name);
        return merged.size() == 1 ? Optional.of(merged.get(0)) : Optional.empty();
    }

    /**
     * The norms that may also be cited by an id, because they were split or merged.
     *
     * @param name an id that is not itself that of a norm
     * @return the norms of this book in the order of the register
     */
    public List<Norm> normsMergedInto(String name) {
        requireNonNull(name, "name");
        return norms.stream().filter(norm -> norm.merged().contains(name)).toList();
    }

    /** Whether the register has such a norm, in this book or not. */
    boolean isInRegister(String name) {
        return register.norm(name).isPresent() || !register.mergedInto(name).isEmpty();
    }

    /**
     * The register of the norms of its country, in this book or not.
     *
     * @return the same for each book that was made from this one
     */
    public Register register() {
        return register;
    }

    /**
     * The day from which every norm without a period is assumed to be in force.
     *
     * @return the day; empty if there is no such doubt
     */
    public Optional<LocalDate> lawKnownFrom() {
        return lawKnownFrom;
    }

    /** The local norms that the partnership adopted. */
    Set<String> adopted(DossierSnapshot snapshot) {
        return given(country().adopted(snapshot));
    }

    /** The same norms and rules under the same name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RuleBook that
                        && toString().equals(that.toString())
                        && digest().equals(that.digest()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
