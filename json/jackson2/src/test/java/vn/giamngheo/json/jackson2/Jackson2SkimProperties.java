package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.hostile.SkimPropertiesContract;

class Jackson2SkimProperties extends SkimPropertiesContract {

    @Override
    protected TokenSource source(byte[] json) {
        return new BytesSource(new ObjectMapper(), json);
    }
}
