/** The facts of a dossier by name, each with its key; the only place where rules read a record; what decides for all norms alike is read where it decides. */
@NullMarked
package org.openplp.rules.belgium.facts;

import org.jspecify.annotations.NullMarked;
