package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.toys.RoundTripContract;
import vn.giamngheo.json.toys.ToyMapper;
import vn.giamngheo.json.toys.ToyReader;

class Jackson3RoundTripProperties extends RoundTripContract {

    @Override
    protected ToyReader reader() {
        return Toys.reader(Toys.mapper());
    }

    @Override
    protected ToyMapper mapper() {
        return Toys.taught(Toys.mapper());
    }
}
