// The report's own situations, as made-up clients. Nobody here is a real person.
const common = {
  status: "open",
  class: null,
  politics: null,
  self_positioning: null,
  strand: null,
  language: "english",
  consent: true,
  wishes: [],
  networks: [],
};

export const vignettes = [
  {
    // §3.2 I: turned away from mosques, and nobody in years had told him how to pray.
    client: {
      ...common,
      ...{
        id: "C-001",
        extremism_type: "al-qaeda-influenced",
        district: "birmingham",
        faith: "islam",
        style_wanted: "therapeutic",
        gender: "male",
      },
      ...{
        age_band: "25-34",
        ethnicity: "white",
        self_positioning: "on-their-own",
        experience: ["conversion"],
        knowledge_needed: ["theology"],
      },
      ...{
        needs: ["mental-health", "isolation", "faith-basics"],
        disclosure_wanted: "open",
        recording_accepted: "notes-after",
      },
      ...{ slots: ["mon-eve", "wed-eve", "thu-pm", "sat-am"], risk_assessed: true, pair_needed: false },
      vignette: "The convert who could not pray (§3.2 I)",
    },
  },
  {
    // §3.2 B: wants to go and fight; his foster parents and teachers despair of him.
    client: {
      ...common,
      ...{
        id: "C-002",
        extremism_type: "al-qaeda-influenced",
        district: "sandwell",
        faith: "islam",
        style_wanted: "balanced",
        gender: "male",
      },
      ...{
        age_band: "under-18",
        ethnicity: "arab",
        self_positioning: "between-worlds",
        language: "arabic",
        experience: ["migration"],
      },
      ...{
        knowledge_needed: ["narratives", "online-spaces", "theology"],
        needs: ["education", "family", "grievance"],
        disclosure_wanted: "credentials",
      },
      ...{
        recording_accepted: "notes-after",
        slots: ["tue-pm", "wed-pm", "fri-eve", "sat-pm"],
        networks: ["N-15"],
        risk_assessed: false,
        pair_needed: true,
      },
      wishes: ["language:prefer"],
      vignette: "The boy found on a lorry (§3.2 B, §7.2 B)",
    },
  },
  {
    // §3.2 J: in the far right, outside London, and speaking of death camps.
    client: {
      ...common,
      ...{
        id: "C-003",
        extremism_type: "extreme-right-wing",
        district: "thurrock",
        faith: "none",
        style_wanted: "confrontational",
        gender: "male",
      },
      ...{
        age_band: "18-24",
        ethnicity: "white",
        class: "working",
        politics: "nationalist",
        self_positioning: "nation-first",
        experience: ["football-firm", "manual-work"],
      },
      ...{
        knowledge_needed: ["far-right-groups", "narratives"],
        needs: ["work", "grievance"],
        disclosure_wanted: "open",
        recording_accepted: "no-notes",
      },
      ...{
        slots: ["mon-eve", "tue-eve", "thu-eve", "sat-pm"],
        networks: ["N-16"],
        risk_assessed: true,
        pair_needed: true,
      },
      wishes: ["ethnicity:prefer", "gender:prefer"],
      vignette: "The young man outside London (§3.2 J)",
    },
  },
  {
    // §7.3 M: would she burn down halal butchers? No: “that’s racist, isn’t it?”
    client: {
      ...common,
      ...{
        id: "C-004",
        extremism_type: "animal-rights",
        district: "coventry",
        faith: "none",
        style_wanted: "listening",
        gender: "female",
      },
      ...{
        age_band: "35-49",
        ethnicity: "white",
        class: "middle",
        politics: "left",
        experience: ["prison"],
        knowledge_needed: ["animal-rights-values"],
      },
      ...{
        needs: ["grievance"],
        disclosure_wanted: "credentials",
        recording_accepted: "notes-during",
        slots: ["tue-am", "wed-am", "thu-am"],
      },
      ...{ networks: ["N-17"], risk_assessed: true, pair_needed: false },
      vignette: "The woman asked about halal butchers (§7.3 M)",
    },
  },
  {
    client: {
      ...common,
      ...{
        id: "C-005",
        extremism_type: "animal-rights",
        district: "stafford",
        faith: "none",
        style_wanted: "direct",
        gender: "male",
        age_band: "18-24",
      },
      ...{
        ethnicity: "white",
        experience: [],
        knowledge_needed: ["animal-rights-values", "online-spaces"],
        needs: ["isolation", "education"],
      },
      ...{
        disclosure_wanted: "open",
        recording_accepted: "notes-after",
        slots: ["mon-pm", "fri-pm"],
        risk_assessed: true,
        pair_needed: false,
        vignette: null,
      },
    },
  },
];
