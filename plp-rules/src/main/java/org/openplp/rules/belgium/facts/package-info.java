/**
 * The facts of a dossier by name, each with its key. Rules read a record only through these; whatever decides for all
 * norms alike is read where it decides.
 */
@NullMarked
package org.openplp.rules.belgium.facts;

import org.jspecify.annotations.NullMarked;
