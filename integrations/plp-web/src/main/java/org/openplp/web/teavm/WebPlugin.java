package org.openplp.web.teavm;

import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Adds {@link Redirects} to the compiler. */
public final class WebPlugin implements TeaVMPlugin {
    /** TeaVM creates this by name. */
    public WebPlugin() {}

    @Override
    public void install(TeaVMHost host) {
        host.add(new Redirects());
    }
}
