#pragma once

#include "engine/model/text_folding.hpp"

namespace mizan::engine {

/// The second pass of folding, over text whose code points are folded already. Joins what was written apart: letters
/// spaced out ("f r a i s", "f.r.a.i.s"), endings in brackets or after a dot ("candidat(e)s", "candidat·e",
/// "trabajador/a"), and reads the signs `@ | $` inside a word as the letters they look like.
void join_spaced_out(FoldedText& folded);

}  // namespace mizan::engine
