package vn.giamngheo.json.jackson3;

import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.hostile.SkimPropertiesContract;

class Jackson3SkimProperties extends SkimPropertiesContract {

    @Override
    protected TokenSource source(byte[] json) {
        return new BytesSource(JsonMapper.shared(), json);
    }
}
