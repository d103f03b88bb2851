from petitiondesk.ui.window.patience import Patience


class Watch:
    def __init__(self):
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_the_first_wrong_try_costs_nothing_and_each_further_one_twice_as_much():
    watch = Watch()
    patience = Patience(watch)
    waits = []
    for _ in range(8):
        patience.failed()
        waits.append(patience.seconds_left())
        watch.time += waits[-1]
    assert waits == [0, 1, 2, 4, 8, 16, 30, 30]


def test_a_wait_passes_and_is_forgotten_once_the_vault_opened():
    watch = Watch()
    patience = Patience(watch)
    for _ in range(3):
        patience.failed()
    watch.time += 1.5
    assert patience.seconds_left() == 1
    patience.forget()
    assert patience.seconds_left() == 0
