import { client, mentor, muslim, type PanelCase } from "./panel-people.js";

const group = ["far-right-groups"];

/** Cases of the far right, of animal rights, and those where style, needs or safety decide. */
export const otherCases: readonly PanelCase[] = [
  {
    id: "outside-london",
    title: "The young man outside London",
    source: "§3.2 J, §3.3 J, §3.4 K, §6.2 J, K",
    client: client("erw", "thurrock", {
      ...{ faith: "none", style_wanted: "confrontational", ethnicity: "white", class: "working" },
      ...{ experience: ["football-firm", "manual-work"], knowledge_needed: [...group, "narratives"] },
      ...{ needs: ["work", "grievance"], disclosure_wanted: "open", recording_accepted: "no-notes" },
      ...{ pair_needed: true, wishes: ["ethnicity:prefer", "gender:prefer"] },
    }),
    mentors: [
      mentor("M-foundry", "erw", "birmingham", {
        ...{ styles: ["confrontational", "direct"], knowledge: [...group, "narratives"], ethnicity: "white" },
        ...{ experience: ["football-firm", "manual-work"], helps_with: ["work"], travels: "anywhere" },
        ...{ disclosure: "open", recording: "no-notes", interventionist: "strong" },
      }),
      mentor("M-essex", "erw", "thurrock", {
        ...{ styles: ["balanced"], knowledge: group, ethnicity: "white", helps_with: ["work", "grievance"] },
        befriending: "strong",
      }),
      mentor("M-geography", "erw", "thurrock", {
        ...{ styles: ["listening"], knowledge: ["narratives"], ethnicity: "white", gender: "female" },
        helps_with: ["work"],
      }),
      mentor("M-brixton", "erw", "tower-hamlets", {
        ...{ styles: ["direct"], knowledge: [...group, "narratives"], ethnicity: "black" },
        ...{ helps_with: ["grievance"], interventionist: "strong", travels: "anywhere" },
      }),
    ],
    panel: "M-foundry",
    because:
      "He talks of death camps and tests whoever comes. It wants men who know the groups, the terraces and the shop floor, who “swear back” and show no weakness, whatever the journey; and always two of them. The local youth worker as the second, to befriend.",
    software: "M-foundry",
  },
  {
    id: "halal",
    title: "The woman asked about halal butchers",
    source: "§7.3 M, §3.1, §2.2",
    client: client("ar", "coventry", {
      ...{ faith: "none", style_wanted: "listening", gender: "female", experience: ["prison"] },
      ...{ knowledge_needed: ["animal-rights-values"], needs: ["grievance"] },
    }),
    mentors: [
      mentor("M-probation", "erw", "coventry", {
        ...{ type_knowledge: ["animal-rights"], knowledge: ["animal-rights-values"], styles: ["listening"] },
        helps_with: ["grievance"],
      }),
      mentor("M-imam", "aq", "coventry", { ...muslim, styles: ["listening"], knowledge: ["theology"] }),
      mentor("M-women", "aq", "birmingham", { gender: "female", styles: ["listening"] }),
    ],
    panel: null,
    because:
      "Nobody in the pool works with animal-rights cases, and none of those there would know what she believes about animals. Say so plainly. Ask whether the probation officer, who has talked with such clients and listens, could be accepted for them; recruit otherwise.",
    software: null,
  },
  {
    id: "cell",
    title: "Trained to resist",
    source: "§4.3 J, K",
    client: client("aq", "birmingham", {
      ...{ faith: "islam", style_wanted: "confrontational", knowledge_needed: ["theology", "narratives"] },
      recording_accepted: "no-notes",
    }),
    mentors: [
      mentor("M-jugular", "aq", "leicester", {
        ...muslim,
        ...{ styles: ["confrontational", "direct"], knowledge: ["theology", "narratives"] },
        ...{ interventionist: "strong", befriending: "none", recording: "no-notes", travels: "anywhere" },
      }),
      mentor("M-gentle", "aq", "birmingham", {
        ...muslim,
        ...{ styles: ["therapeutic"], knowledge: ["theology"], befriending: "strong" },
      }),
      mentor("M-balanced", "aq", "sandwell", {
        ...muslim,
        ...{ styles: ["balanced"], knowledge: ["narratives"], befriending: "strong" },
      }),
    ],
    panel: "M-jugular",
    because:
      "Trained “to resist every interaction that does not come from within their own cell”: somebody who goes “straight for the jugular, intellectually speaking”, quickly. That he comes from another region and befriends nobody matters less here.",
    software: "M-jugular",
    turns: [
      {
        ...{ how: "Under the stance “Soft”", first: "M-gentle" },
        stances: { "hard-or-soft": "soft" },
      },
      { how: "With “style:must” as the client’s wish", wishes: ["style:must"], first: "M-jugular" },
    ],
  },
  {
    id: "sociology",
    title: "The sociology student who was told not to speak of it",
    source: "§3.3 J",
    client: client("erw", "solihull", {
      ...{ faith: "none", style_wanted: "listening", class: "middle", knowledge_needed: group },
      needs: ["education", "grievance"],
    }),
    mentors: [
      mentor("M-terrace", "erw", "solihull", {
        ...{ styles: ["confrontational"], knowledge: group, experience: ["football-firm", "manual-work"] },
        interventionist: "strong",
      }),
      mentor("M-graduate", "erw", "birmingham", {
        ...{ styles: ["listening", "balanced"], knowledge: [...group, "narratives"] },
        ...{ helps_with: ["education", "grievance"], befriending: "strong" },
      }),
      mentor("M-therapist", "erw", "solihull", {
        ...{ styles: ["therapeutic", "listening"], helps_with: ["grievance"], befriending: "strong" },
      }),
    ],
    panel: "M-graduate",
    because:
      "“None of that” estate: an intelligent lad whose lecturer shut him up. “Okay, let’s talk about it”: somebody who listens, knows the parties’ policies and can take them apart. The hard man would be the wrong picture of him, and the therapist cannot answer.",
    software: "M-graduate",
  },
  {
    id: "estate",
    title: "The estate on the edge of the city",
    source: "§3.3 A",
    client: client("erw", "birmingham", {
      ...{ faith: "none", style_wanted: "direct", class: "working", knowledge_needed: group },
      ...{ needs: ["work", "housing"], experience: ["manual-work"], wishes: ["class:prefer"] },
    }),
    mentors: [
      mentor("M-bournville", "erw", "birmingham", {
        ...{ class: "middle", styles: ["direct"], knowledge: group, helps_with: ["work"] },
        interventionist: "strong",
      }),
      mentor("M-tower-block", "erw", "redditch", {
        ...{ class: "working", known_places: ["birmingham"], styles: ["direct"], knowledge: group },
        ...{ helps_with: ["work", "housing"], experience: ["manual-work"] },
      }),
      mentor("M-suburb", "erw", "solihull", { class: "middle", styles: ["balanced"], knowledge: group }),
    ],
    panel: "M-tower-block",
    because:
      "“You can’t suddenly say well hang on a moment, I’m in Bourneville.” He lives elsewhere now and knows the estate, the work and what having none means. Local knowledge without living there counts.",
    software: "M-tower-block",
  },
  {
    id: "white-guys",
    title: "“It’s got to be white guys”",
    source: "§3.4 K",
    client: client("erw", "dudley", {
      ...{ faith: "none", style_wanted: "direct", ethnicity: "white", knowledge_needed: group },
      ...{ experience: ["football-firm"], pair_needed: true },
    }),
    mentors: [
      mentor("M-black", "erw", "dudley", {
        ...{ ethnicity: "black", styles: ["direct"], knowledge: group, experience: ["football-firm"] },
        interventionist: "strong",
      }),
      mentor("M-white", "erw", "walsall", {
        ...{ ethnicity: "white", styles: ["direct"], knowledge: group, experience: ["football-firm"] },
      }),
      mentor("M-woman", "erw", "dudley", {
        ...{ ethnicity: "white", gender: "female", styles: ["balanced"], knowledge: group },
      }),
    ],
    panel: "M-white",
    because:
      "K, who does the work, speaks of “a group of outright racists” with an ideology: “just that visual”. The panel follows the practitioner for “certain parts of this work”, notes that it is choosing by ethnicity and sex, and why.",
    software: "M-black",
    difference:
      "The software counts neither ethnicity nor gender unless the client asks, and this client has not been asked. A hard requirement of identity needs purpose, justification, approver and expiry; none is made by default. On place (570 points) and skill (218) the first man is the better, and he would still be first if the client merely preferred a white man. Only a client who says that he will speak to nobody else turns it, or a person who overrides it and puts a name and a reason to that. The panel’s fear for the man’s safety is for the risk assessment of the meeting, not for a score.",
    turns: [
      {
        ...{ how: "With “ethnicity:prefer” and “gender:prefer”", first: "M-black" },
        wishes: ["ethnicity:prefer", "gender:prefer"],
      },
      { how: "With “ethnicity:must” as the client’s wish", wishes: ["ethnicity:must"], first: "M-white" },
    ],
  },
  {
    id: "looks-young",
    title: "The mentor who looks young",
    source: "§4.4 F, §3.4 summary (age)",
    client: client("aq", "birmingham", {
      ...{ faith: "islam", age_band: "25-34", style_wanted: "balanced", knowledge_needed: ["narratives"] },
      ...{ needs: ["work"], disclosure_wanted: "credentials" },
    }),
    mentors: [
      mentor("M-young", "aq", "birmingham", {
        ...muslim,
        ...{ age_band: "18-24", knowledge: ["narratives"], helps_with: ["work"], disclosure: "credentials" },
        befriending: "strong",
      }),
      mentor("M-elder", "aq", "birmingham", {
        ...muslim,
        ...{ age_band: "50-plus", knowledge: ["narratives"], helps_with: ["work"], disclosure: "guarded" },
      }),
      mentor("M-next", "aq", "sandwell", { ...muslim, age_band: "35-49", knowledge: ["narratives"] }),
    ],
    panel: "M-young",
    because:
      "He looks young and is used to it: “you build your cv in front of them as it were”. That is what this client hopes to hear. The older man keeps himself to himself. Age can help or hurt; it has not been asked for.",
    software: "M-young",
  },
  {
    id: "injustice",
    title: "“Yeah, that is an injustice”",
    source: "§3.3 A, §4.2 (whole person), §4.5 A",
    client: client("aq", "sandwell", {
      ...{ faith: "islam", style_wanted: "therapeutic", knowledge_needed: [], disclosure_wanted: "open" },
      needs: ["grievance", "family", "housing"],
    }),
    mentors: [
      mentor("M-advocate", "aq", "sandwell", {
        ...{ faith: "christianity", faith_knowledge: ["islam"], styles: ["therapeutic", "listening"] },
        ...{ helps_with: ["grievance", "family", "housing"], befriending: "strong", disclosure: "open" },
      }),
      mentor("M-scholar", "aq", "sandwell", {
        ...muslim,
        ...{ styles: ["direct"], knowledge: ["theology", "narratives"], interventionist: "strong" },
        helps_with: ["faith-basics"],
      }),
      mentor("M-imam", "aq", "birmingham", {
        ...muslim,
        ...{ styles: ["listening"], knowledge: ["theology"], helps_with: ["family"] },
      }),
    ],
    panel: "M-advocate",
    because:
      "He lost something, and nobody listened: “you can’t push that away”. Theology is “a very small part of it”. Somebody who takes him through the complaint, stands by him, and says what he will not stand by. Of another faith, with knowledge of his.",
    software: "M-advocate",
  },
  {
    id: "no-notes",
    title: "“Why are you recording this conversation?”",
    source: "§4.5 (and E, J), §3.3 K",
    client: client("erw", "walsall", {
      ...{ faith: "none", style_wanted: "direct", knowledge_needed: group, recording_accepted: "no-notes" },
      needs: ["work"],
    }),
    mentors: [
      mentor("M-writes", "erw", "walsall", {
        ...{ styles: ["direct"], knowledge: group, helps_with: ["work"], recording: "notes-during" },
        befriending: "strong",
      }),
      mentor("M-remembers", "erw", "walsall", {
        ...{ styles: ["direct"], knowledge: group, helps_with: ["work"], recording: "no-notes" },
      }),
      mentor("M-soft", "erw", "walsall", {
        ...{ styles: ["therapeutic"], knowledge: group, helps_with: ["work"], recording: "no-notes" },
      }),
    ],
    panel: "M-remembers",
    because:
      "To this client a pen is a police interview. E’s case for notes is that the next session should move on; J and K write down what they remember straight afterwards. Somebody who does without, and is otherwise as good or nearly.",
    software: "M-remembers",
  },
];
