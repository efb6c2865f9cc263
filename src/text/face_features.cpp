// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/face_features.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <vector>

namespace jianli {

bool has_feature(const Face& face, LayoutTable table, std::uint32_t feature) {
  hb_face_t* const source = face.face.get();
  const hb_tag_t tag =
      table == LayoutTable::substitution ? HB_OT_TAG_GSUB : HB_OT_TAG_GPOS;
  unsigned count = hb_ot_layout_table_get_feature_tags(source, tag, 0, nullptr, nullptr);
  std::vector<hb_tag_t> tags(count);
  hb_ot_layout_table_get_feature_tags(source, tag, 0, &count, tags.data());
  return std::find(tags.begin(), tags.end(), feature) != tags.end();
}

}  // namespace jianli
