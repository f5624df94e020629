package vn.giamngheo.json.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import vn.giamngheo.json.format.WireFormat;

/** Teaches Jackson 3 the types of the domain. Found by itself where modules are looked up as services. */
public final class GiamNgheoModule extends JacksonModule {

    /** A module without settings: the wire format is the same everywhere. */
    public GiamNgheoModule() {}

    @Override
    public String getModuleName() {
        return "giamngheo";
    }

    @Override
    public Version version() {
        return new Version(WireFormat.version(), 0, 0, null, "vn.giamngheo", "giamngheo-json-jackson3");
    }

    @Override
    public void setupModule(SetupContext context) {}
}
