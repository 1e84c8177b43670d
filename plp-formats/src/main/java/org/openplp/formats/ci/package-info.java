/** Reports for tools around a repository: SARIF, JUnit XML, and the annotations of GitHub and GitLab. */
@NullMarked
package org.openplp.formats.ci;

import org.jspecify.annotations.NullMarked;
