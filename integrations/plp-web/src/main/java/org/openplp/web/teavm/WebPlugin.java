package org.openplp.web.teavm;

import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.platform.plugin.MetadataRegistration;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Adds {@link Redirects} to the compiler, and leaves out what {@link UnusedTables} lists. */
@After(JCLPlugin.class)
public final class WebPlugin implements TeaVMPlugin {
    /** TeaVM creates this by name. */
    public WebPlugin() {}

    @Override
    public void install(TeaVMHost host) {
        host.add(new Redirects());
        UnusedTables.leaveOut(host.getService(MetadataRegistration.class));
    }
}
