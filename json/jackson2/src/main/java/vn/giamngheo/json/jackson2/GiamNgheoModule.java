package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import vn.giamngheo.json.format.WireFormat;

/** Teaches Jackson 2 the types of the domain. Found by itself where modules are looked up as services. */
public final class GiamNgheoModule extends Module {

    /** A module without settings: the wire format is the same everywhere. */
    public GiamNgheoModule() {}

    @Override
    public String getModuleName() {
        return "giamngheo";
    }

    @Override
    public Version version() {
        return new Version(WireFormat.version(), 0, 0, null, "vn.giamngheo", "giamngheo-json-jackson2");
    }

    @Override
    public void setupModule(SetupContext context) {}
}
