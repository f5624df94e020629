package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.toys.RoundTripContract;
import vn.giamngheo.json.toys.ToyMapper;
import vn.giamngheo.json.toys.ToyReader;

class Jackson2RoundTripProperties extends RoundTripContract {

    @Override
    protected ToyReader reader() {
        return Toys.reader(Toys.mapper());
    }

    @Override
    protected ToyMapper mapper() {
        return Toys.taught(Toys.mapper());
    }
}
