package org.openplp.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.openplp.law.compile.LawFolder;
import org.openplp.law.prover.LawProver;

/**
 * Compiles the law files of a municipality or zone into a resource that its local rules read. The build fails for a
 * mistake in them, and names its file, its line and the remedy. A norm without cases is a warning.
 */
@Mojo(name = "law", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class LawMojo extends AbstractMojo {
    /** The folder that contains {@code local.yaml} and the norms. */
    @Parameter(property = "plp.law", defaultValue = "${project.basedir}/law")
    private @Nullable File law;

    /** The folder of classes to write the compiled law into. */
    @Parameter(property = "plp.classes", defaultValue = "${project.build.outputDirectory}")
    private @Nullable File classes;

    /** Whether to prove that the norms can be met, breached and kept together. It needs {@code plp-proof} among the dependencies of the plugin. */
    @Parameter(property = "plp.prove", defaultValue = "false")
    private boolean prove;

    /** Creates the goal, for Maven. */
    public LawMojo() {}

    /**
     * Checks and compiles the files.
     *
     * @throws MojoFailureException if there is a mistake in them
     * @throws MojoExecutionException if they cannot be read, or the law cannot be written
     */
    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (law == null || !law.isDirectory() || classes == null) {
            throw new MojoExecutionException(
                    "plp.law: there is no folder " + law + "; name the one that contains local.yaml");
        }
        try {
            LawFolder files = LawFolder.of(law.toPath());
            if (!files.mistakes().isEmpty()) {
                files.mistakes().forEach(getLog()::error);
                throw new MojoFailureException("there are mistakes in the law; the lines above name them");
            }
            files.untried().forEach(one -> getLog().warn(one.toString()));
            getLog().info("plp: wrote " + files.writeInto(classes.toPath()));
            if (prove) {
                prove(files.compiled());
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the law cannot be read, or not be written to " + classes, e);
        }
    }

    private void prove(byte[] compiled) throws MojoFailureException, MojoExecutionException {
        LawProver prover = LawProver.find()
                .orElseThrow(() -> new MojoExecutionException(
                        "plp.prove: add org.openplp:plp-proof to the dependencies of plp-maven-plugin"));
        LawProver.Proof proof = prover.prove(compiled);
        proof.faults().forEach(fault -> getLog().error(fault.toString()));
        if (!proof.faults().isEmpty()) {
            throw new MojoFailureException("the law has faults; the lines above name them");
        }
        getLog().info("plp: proved " + String.join(", ", proof.norms()));
    }
}
