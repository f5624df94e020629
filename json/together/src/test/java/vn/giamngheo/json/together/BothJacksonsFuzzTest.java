package vn.giamngheo.json.together;

import java.util.List;
import vn.giamngheo.json.fuzz.FuzzContract;
import vn.giamngheo.json.fuzz.FuzzReader;

class BothJacksonsFuzzTest extends FuzzContract {

    @Override
    protected List<FuzzReader> readers() {
        return List.of(new Jackson2FuzzReader(), new Jackson3FuzzReader());
    }
}
