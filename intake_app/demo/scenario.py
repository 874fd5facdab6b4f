"""The main job, scene by scene, as two people at two desks would do it. A scene's docstring is its title."""

from collections.abc import Callable, Sequence

from intake_app.demo import counting, entering, gathering, handing_off
from intake_app.demo.stage import Stage

SCENES: Sequence[Callable[[Stage], None]] = (
    entering.start,
    entering.make_a_key,
    entering.create_a_vault,
    gathering.open_a_matter,
    gathering.take_papers_in,
    gathering.look_at_items,
    gathering.flatten_what_is_still_there,
    gathering.ask_for_the_original,
    gathering.write_a_note,
    counting.enter_the_notice,
    counting.look_at_deadlines,
    handing_off.add_counsel,
    handing_off.prepare_the_handoff,
    handing_off.hand_off,
    handing_off.open_as_counsel,
    handing_off.compare,
    gathering.search,
    gathering.verify_the_record,
    entering.lock_and_unlock,
    entering.fall_idle,
)
