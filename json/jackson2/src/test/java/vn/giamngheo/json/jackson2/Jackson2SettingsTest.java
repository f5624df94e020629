package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.hosts.HostSettings;
import vn.giamngheo.json.hosts.HostSettingsContract;

class Jackson2SettingsTest extends HostSettingsContract {

    @Override
    protected HostSettings host() {
        return new Jackson2Settings();
    }
}
