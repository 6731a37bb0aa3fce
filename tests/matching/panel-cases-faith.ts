import { client, mentor, muslim, type PanelCase } from "./panel-people.js";

/** Cases where faith, theology and place meet. */
export const faithCases: readonly PanelCase[] = [
  {
    id: "convert",
    title: "The convert who could not pray",
    source: "§3.2 I, §7.2 I",
    client: client("aq", "birmingham", {
      ...{ faith: "islam", style_wanted: "therapeutic", ethnicity: "white", experience: ["conversion"] },
      ...{ knowledge_needed: ["theology"], needs: ["mental-health", "isolation", "faith-basics"] },
      disclosure_wanted: "open",
    }),
    mentors: [
      mentor("M-basics", "aq", "birmingham", {
        ...muslim,
        ...{ styles: ["therapeutic", "listening"], knowledge: ["theology"], befriending: "strong" },
        ...{ helps_with: ["isolation", "faith-basics"], disclosure: "open" },
      }),
      mentor("M-scholar", "aq", "birmingham", {
        ...muslim,
        ...{ styles: ["direct", "confrontational"], knowledge: ["theology", "narratives"] },
        ...{ interventionist: "strong", helps_with: ["grievance"] },
      }),
      mentor("M-counsellor", "aq", "sandwell", {
        ...{ styles: ["therapeutic"], befriending: "strong", helps_with: ["mental-health", "isolation"] },
        disclosure: "open",
      }),
    ],
    panel: "M-basics",
    because:
      "His illness is the doctors’. What has not been done is to teach him how to pray and stand by him in a mosque that turned him away. A gentle, practising befriender who teaches the basics; not the scholar, who would argue against a doctrine that he does not hold, and not the counsellor alone: I tells of a doctor who “wasn’t able to deal with the faith based issues”.",
    software: "M-basics",
  },
  {
    id: "lorry",
    title: "The boy found on a lorry",
    source: "§3.2 B, §7.2 B, §3.3 B",
    client: client("aq", "sandwell", {
      ...{ faith: "islam", style_wanted: "balanced", language: "arabic", experience: ["migration"] },
      ...{ knowledge_needed: ["narratives", "online-spaces", "theology"], networks: ["N-15"] },
      ...{ needs: ["education", "family", "grievance"], pair_needed: true, risk_assessed: false },
      wishes: ["language:prefer"],
    }),
    mentors: [
      mentor("M-arabic", "aq", "birmingham", {
        ...muslim,
        ...{ languages: ["english", "arabic"], knowledge: ["narratives", "theology"], befriending: "strong" },
        ...{ experience: ["migration"], known_places: ["sandwell"], helps_with: ["family", "grievance"] },
      }),
      mentor("M-gym", "aq", "sandwell", {
        ...muslim,
        ...{ languages: ["english", "arabic"], knowledge: ["narratives", "online-spaces", "theology"] },
        ...{
          experience: ["migration"],
          helps_with: ["education", "family", "grievance"],
          networks: ["N-15"],
        },
        ...{ befriending: "strong", interventionist: "strong" },
      }),
      mentor("M-theologian", "aq", "luton", {
        ...muslim,
        ...{ knowledge: ["narratives", "theology"], interventionist: "strong", travels: "anywhere" },
        styles: ["direct"],
      }),
    ],
    panel: "M-arabic",
    because:
      "On paper the man from the boy’s own town is the best of all, but he trains in the gym where the boy meets “strange people”: he is too near to them. The Arabic speaker who came here himself, knows the narratives and works well with families. As a pair, for balance, with the theologian from elsewhere, who is a stranger to him. Deployed before the risk assessment is complete, to help it.",
    software: "M-arabic",
  },
  {
    id: "birmingham",
    title: "“What does he know about Birmingham?”",
    source: "§3.4 B",
    client: client("aq", "birmingham", {
      ...{ faith: "islam", style_wanted: "direct", knowledge_needed: ["theology", "narratives"] },
      needs: ["grievance"],
    }),
    mentors: [
      mentor("M-london", "aq", "tower-hamlets", {
        ...muslim,
        ...{
          styles: ["direct"],
          knowledge: ["theology", "narratives", "online-spaces"],
          travels: "anywhere",
        },
        ...{ interventionist: "strong", helps_with: ["grievance"], day_rate: 220 },
      }),
      mentor("M-local", "aq", "birmingham", {
        ...muslim,
        ...{ styles: ["direct", "balanced"], knowledge: ["theology"], helps_with: ["grievance"] },
        befriending: "strong",
      }),
      mentor("M-near", "aq", "coventry", {
        ...muslim,
        ...{ styles: ["balanced"], knowledge: ["narratives"], helps_with: ["family"] },
      }),
    ],
    panel: "M-local",
    because:
      "B tells of a mentor who was brought up from London: “it’s actually had quite the opposite effect”. “There’s only one message”, said another person, quoted by B, and it does not matter where you come from. B sees some value in both. Here the local one, who knows less.",
    software: "M-local",
  },
  {
    id: "sufi-asks",
    title: "The Sufi who asks for his own school",
    source: "§3.4 D",
    client: client("aq", "walsall", {
      ...{ faith: "islam", strand: "sufi", style_wanted: "listening", knowledge_needed: ["theology"] },
      wishes: ["strand:must"],
    }),
    mentors: [
      mentor("M-salafi", "aq", "walsall", {
        ...muslim,
        ...{ strand: "salafi", styles: ["listening"], knowledge: ["theology", "narratives"] },
        ...{ befriending: "strong", interventionist: "strong" },
      }),
      mentor("M-sufi", "aq", "birmingham", {
        ...muslim,
        ...{ strand: "sufi", styles: ["listening", "balanced"], knowledge: ["theology"] },
      }),
      mentor("M-barelvi", "aq", "walsall", {
        ...muslim,
        ...{ strand: "barelvi", styles: ["therapeutic"], knowledge: ["theology"] },
      }),
    ],
    panel: "M-sufi",
    because:
      "He was asked, and only wants to speak to somebody of his own school: “then that’s fair enough” (D). The nearest in school of the others is not his school.",
    software: "M-sufi",
  },
  {
    id: "sufi-does-not-ask",
    title: "The Sufi who has no objection",
    source: "§3.4 D",
    client: client("aq", "walsall", {
      ...{ faith: "islam", strand: "sufi", style_wanted: "listening", knowledge_needed: ["theology"] },
    }),
    mentors: [
      mentor("M-salafi", "aq", "walsall", {
        ...muslim,
        ...{ strand: "salafi", styles: ["listening"], knowledge: ["theology", "narratives"] },
        ...{ befriending: "strong", interventionist: "strong" },
      }),
      mentor("M-sufi", "aq", "birmingham", {
        ...muslim,
        ...{ strand: "sufi", styles: ["listening", "balanced"], knowledge: ["theology"] },
      }),
      mentor("M-barelvi", "aq", "walsall", {
        ...muslim,
        ...{ strand: "barelvi", styles: ["therapeutic"], knowledge: ["theology"] },
      }),
    ],
    panel: "M-salafi",
    because:
      "The same pool, and a client who does not mind: “it would be stupid for Channel to put that in as a condition” (D). So the most skilled of those nearby.",
    software: "M-salafi",
  },
  {
    id: "passive-salafi",
    title: "A passive Salafi with a Jihadist one",
    source: "§3.4 (no letter given); D on confidence",
    client: client("aq", "birmingham", {
      ...{ faith: "islam", strand: "salafi", style_wanted: "direct" },
      knowledge_needed: ["theology", "narratives"],
    }),
    mentors: [
      mentor("M-passive", "aq", "birmingham", {
        ...muslim,
        ...{ strand: "salafi", styles: ["listening"], knowledge: ["theology"], befriending: "strong" },
        interventionist: "none",
      }),
      mentor("M-knows", "aq", "birmingham", {
        ...muslim,
        ...{ strand: "deobandi", styles: ["direct"], knowledge: ["theology", "narratives"] },
        interventionist: "strong",
      }),
      mentor("M-near", "aq", "solihull", {
        ...muslim,
        ...{ strand: "salafi", styles: ["balanced"], knowledge: ["narratives"] },
      }),
    ],
    panel: "M-knows",
    because:
      "One participant’s worry, in the words of §3.4 without a letter: would “a Salafi who is passive” be able to answer one who is not? The label is not the point. The one with the knowledge of both doctrine and groups, and the confidence to say it.",
    software: "M-knows",
  },
  {
    id: "does-not-pray",
    title: "“Do you pray yourself?”",
    source: "§3.4 D, §4.3",
    client: client("aq", "wolverhampton", {
      ...{ faith: "islam", style_wanted: "balanced", knowledge_needed: ["theology", "narratives"] },
      needs: ["education"],
    }),
    mentors: [
      mentor("M-lapsed", "aq", "wolverhampton", {
        ...muslim,
        ...{ practising: false, knowledge: ["theology", "narratives"], helps_with: ["education"] },
        interventionist: "strong",
      }),
      mentor("M-prays", "aq", "dudley", {
        ...muslim,
        ...{ knowledge: ["theology"], helps_with: ["education"], befriending: "strong" },
      }),
      mentor("M-other", "aq", "wolverhampton", {
        ...{ faith: "christianity", practising: true, faith_knowledge: ["christianity", "islam"] },
        knowledge: ["narratives"],
      }),
    ],
    panel: "M-prays",
    because:
      "The client is strong in doctrine and will ask. “… he doesn’t even do the basics, the client’s going to turn off” (D). Better the one from the next town who prays and knows a little less.",
    software: "M-lapsed",
    difference:
      "Practice counts only where the client asks or a stance says so, because the report says that D’s view “was not necessarily an agreed view”. The man who does not pray lives in the town (505 points of 10 000 more) and knows all that is asked for (346 more). If this client asks that his mentor practise, the panel’s choice is first. The stance “theology” does not turn the order, nor does “faith:must”, which a shared faith meets. A panel that holds with D overrides, with the reason; the software must not settle for everybody what the report left open.",
    turns: [
      {
        ...{ how: "Under the stance “Theology”", first: "M-lapsed" },
        stances: { "theology-or-whole-person": "theology" },
      },
      { how: "With “faith:must” as the client’s wish", wishes: ["faith:must"], first: "M-lapsed" },
      { how: "With “practice:must” as the client’s wish", wishes: ["practice:must"], first: "M-prays" },
    ],
  },
  {
    id: "far-away",
    title: "Fifty miles away",
    source: "§3.4 M, §6.3 (the old clique)",
    client: client("aq", "coventry", {
      ...{ faith: "islam", style_wanted: "listening", knowledge_needed: ["theology"] },
      ...{ needs: ["isolation"], wishes: ["locality:prefer-not"] },
    }),
    mentors: [
      mentor("M-next-door", "aq", "coventry", {
        ...muslim,
        ...{ styles: ["listening"], knowledge: ["theology"], helps_with: ["isolation"] },
        befriending: "strong",
      }),
      mentor("M-leicester", "aq", "leicester", {
        ...muslim,
        ...{ styles: ["listening"], knowledge: ["theology"], helps_with: ["isolation"] },
        travels: "anywhere",
      }),
      mentor("M-birmingham", "aq", "birmingham", {
        ...muslim,
        ...{ styles: ["balanced"], knowledge: ["theology"], helps_with: ["isolation"] },
        known_places: ["coventry"],
      }),
    ],
    panel: "M-leicester",
    because:
      "His old clique is back and would see him with anyone from the city. “Would you prefer them to live 50 miles away? … that might depend as well on the individual you’re working with” (M): this one asks for it.",
    software: "M-leicester",
  },
];
