package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.hosts.HostSettings;
import vn.giamngheo.json.hosts.HostSettingsPropertiesContract;

class Jackson2SettingsProperties extends HostSettingsPropertiesContract {

    @Override
    protected HostSettings host() {
        return new Jackson2Settings();
    }
}
