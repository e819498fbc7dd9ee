"""A route's own module, imported when the route is asked for the first time."""


def text():
    return "nothing to report\n"
