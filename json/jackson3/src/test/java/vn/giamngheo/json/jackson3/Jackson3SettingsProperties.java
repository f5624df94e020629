package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.hosts.HostSettings;
import vn.giamngheo.json.hosts.HostSettingsPropertiesContract;

class Jackson3SettingsProperties extends HostSettingsPropertiesContract {

    @Override
    protected HostSettings host() {
        return new Jackson3Settings();
    }
}
