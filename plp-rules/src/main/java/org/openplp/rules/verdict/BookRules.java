package org.openplp.rules.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;

/**
 * The rules of a book, ready to be applied.
 *
 * @param rules the norms that records or people can show, with their rules, in the order of the book
 * @param norms finds a norm of the book by an id
 * @param mayBeAttested whether an attestation can settle a norm
 * @param entries the entries of a dossier that an attestation or a waiver may name by their ids
 * @param passes the passes of the rules over lists
 */
public record BookRules(
        Map<Norm, Rule> rules,
        Function<String, Optional<Norm>> norms,
        Predicate<Norm> mayBeAttested,
        List<SubjectType<?>> entries,
        Passes passes) {}
