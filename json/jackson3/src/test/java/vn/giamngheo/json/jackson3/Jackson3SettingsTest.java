package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.hosts.HostSettings;
import vn.giamngheo.json.hosts.HostSettingsContract;

class Jackson3SettingsTest extends HostSettingsContract {

    @Override
    protected HostSettings host() {
        return new Jackson3Settings();
    }
}
