/** Reports for the tools that look after a repository: SARIF, JUnit XML, and the annotations of GitHub and GitLab. */
@NullMarked
package org.openplp.formats.ci;

import org.jspecify.annotations.NullMarked;
