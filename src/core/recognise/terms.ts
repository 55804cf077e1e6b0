/**
 * Header words seen in public registers, by what they mean. A phrase may stand under several terms ("Action" is
 * the action of a log and the mitigation of a risk register): the kind of table decides which is meant.
 * Lower case, without punctuation, singular; plurals are understood.
 */
export const TERM_PHRASES = {
  ref: 'ref|ref no|ref id|ref #|reference|reference no|reference number|reference id|id|id no|id #|no|number|s no|sno|s n|sn|#|key|item no|risk id|risk id no|risk id #|risk no|risk number|risk ref|risk reference|issue id|issue no|issue ref|action id|action no|action ref|action number|kpi id|kpi no|kpi ref|measure ref|pi ref|indicator ref|rtp ref|code|measure id|project id|project id number|gmpp id number|log no|uid',
  risk: 'risk|risk title|risk name|risk description|risk statement|risk summary|risk event|risk identified|description of risk|hazard|threat|failure mode|issue risk|risk issue|risk and issue|potential risk|риск|описание риска|rischio|descrizione del rischio',
  issue: 'issue|issue title|issue description|description of issue|problem',
  description:
    'description|details|detail|item|observation|finding|summary|statement|event|plan description|task description|descrizione|описание',
  title: 'title|name|heading|subject',
  measure:
    'measure|performance measure|indicator|performance indicator|key performance indicator|kpi|kpi name|kpi description|measure name|measure description|indicator name|metric|pi|pi description|description of measure|success measure|outcome measure|показатель|indicatore',
  action:
    'action|task description|description of action|key action|action required|actions required|agreed action|action description|action decision|task|activity|recommendation|improvement action|action point|what|what will we do|step|azione|действие',
  project: 'project|project name|programme|workstream',
  deliverable: 'milestone|milestone name|key milestone|deliverable|dependency|dependency description',
  decision: 'decision|decision made|decision taken|action decision',
  objective:
    'objective|outcome|aim|priority|area for improvement|objective goal|strategic objective|area of focus',
  owner:
    'owner|made by|decision maker|decided by|risk owner|action owner|issue owner|measure owner|kpi owner|lead|lead officer|responsible|responsible person|responsible officer|responsibility|person responsible|responsibilities|actionee|response person|assigned to|assigned lead|assignee|accountable|accountable person|accountable officer|who|by whom|allocated to|project lead|lead person|responsabile|ответственный|владелец',
  probability:
    'probability|likelihood|likeliness|prob|p|o|l|likelihood rating|likelihood score|probability score|probability rating|probability level|likelihood level|likelihood factor|occurrence|probability of occurrence|chance|risk likelihood|risk probability|вероятность|probabilità',
  impact:
    'impact|impact level|impact score|impact rating|impact factor|consequence|consequence rating|consequence score|consequence level|extent of impact|severity|severity rating|sev|s|i|c|risk impact|business impact|влияние|воздействие|impatto|gravità',
  consequence:
    'impact description|description of impact|consequence|effect|potential impact|potential consequence|impact of risk|impact',
  score:
    'risk score|score|risk rating|rating|risk level|risk value|priority level|priority score|risk|rpn|severity index|criticality|importance|total|total score|overall score|overall risk|risk exposure|exposure|risk priority number|level of risk|matrix score|overall rating|risk factor|severity|оценка|уровень риска|punteggio',
  detection: 'detection|detectability|det|d',
  mitigation:
    'mitigation|mitigation strategy|mitigation measure|mitigation resolution|mitigating action|mitigation action|mitigation note|mitigation plan|control|existing control|current control|future control|key control|control in place|treatment|treatment measure|treatment plan|risk treatment|response|risk response|precaution|contingency plan|contingency|action|action required|action taken|further action|countermeasure|resolution|preventive action|mitigazione|меры',
  status:
    'status|risk status|action status|issue status|overall status|current status|status update|state|progress|progress status|open closed|статус|stato',
  rag: 'rag|rag status|rag rating|brag|brag rating|brag status|delivery confidence assessment|dca|overview rag rating|overall rag|overall rag rating|rag rate|current rag|delivery confidence',
  category:
    'category|risk category|theme|area|risk area|risk type|type of risk|sub category|domain|source|workstream|directorate|service',
  type: 'type|risk or issue|issue risk|risk issue|raid type|record type|item type|log type|raid',
  dateRaised:
    'date raised|raised|date identified|identified|date logged|date opened|date added|opened|created|date|raised on|date recorded|date of entry|start date|decision date|date of decision',
  reviewDate:
    'review date|next review|next review date|date of next review|last reviewed|last updated|last review|review|reviewed|date reviewed|last update',
  due: 'due|due date|by when|deadline|target date|target completion|target completion date|completion date|when|timescale|timeline|date due|end date|project end date|finish date|planned completion|due by|completion|implementation date|agreed implementation date|target implementation date|original due date|agreed date|forecast date|expected date|deadline date|completion due|scadenza|срок',
  comments:
    'comment|note|update|commentary|latest update|remarks|remark|progress update|progress comment|action update',
  narrative:
    'progress narrative|narrative|overview narrative|overall progress narrative|progress commentary|supporting narrative|overview',
  target:
    'target|tgt|goal|plan|planned|planned %|norm|benchmark goal|mtd target|baseline|ambition|standard|annual target|year end target|target value|obiettivo|цель|план',
  targetMin:
    'min|minimum|lower|floor|lower threshold|target min|min target|minimum target|lower target|lower limit|threshold',
  targetUpper:
    'upper|max|maximum|upper threshold|target upper|upper target|stretch|stretch target|target max|maximum target|upper limit',
  benchmark:
    'benchmark|benchmarking|national|nation|regional|region|england|national average|england average|regional average|regional stat neigh|region stat neigh|regional stat neighbour|stat neighbour|stat neigh|statistical neighbour|peer|peer average|comparator|south west|family group|uk average',
  current:
    'current|latest|year to date|ytd|this period|current value|current performance|latest value|latest performance|position|this month|this week|this year|this quarter|cy|current position',
  actual:
    'actual|act|mtd actual|actual spend|spend to date|performance|outturn|result|actual cost|actual to date|факт',
  forecast:
    'forecast|forecast spend|projected|forecast outturn|full year forecast|projected outturn|forecast cost|projection',
  budget: 'budget|approved budget|total budget|annual budget|programme budget|original budget',
  budgetName:
    'progress against|progress against budget|budget line|budget heading|cost centre|workstream budget',
  variance: 'variance|variation|var|difference|over under|over underspend',
  value: 'value|figure|observation value|measure value|data value',
  period: 'period|reporting period|time period|month|quarter|year|week|date|time',
  basis: 'period|basis|period basis|measure type|reporting basis|cumulative or snapshot',
  trend: 'trend|month|direction of travel|dot|direction|movement|six month trend|trend arrow|change',
  priorYear: 'last year|previous year|prior year|py|year end outturn|last year outturn|previous outturn',
  polarity:
    'polarity|good is|good perf is|good performance|good to be|desired direction|improvement direction|better|bigger is better|aim high or low|high or low|high low',
  unit: 'unit|unit of measure|uom|units|format|data type',
  meetingDate: 'date of meeting|meeting date|meeting',
  minute: 'minute no|minute|minute number|minute ref|minute reference|agenda item|min no',
  concern: 'description of concern|concern|area of concern|key area of concern|key concern',
  development: 'description of development|development|medium term development|planned development',
  aspect: 'aspect|judgement area|area of judgement|judgement on',
  judgement: 'judgement|grade|inspection judgement|ofsted judgement|judgment',
  area: 'area name|area|local authority|authority|geography|region|ward|organisation|site|department|team',
  definition: 'definition|meaning|criteria|explanation|guidance',
  scale: 'scale|order|rank value|percentage|probability value|threshold|weight|label',
  decoy:
    'email|email address|phone|telephone|tel|mobile|address|postcode|job title|role|employee|employee name|staff|staff name|first name|surname|last name|forename|username|attendee|pupil|student|debit|credit|balance|invoice|invoice no|transaction|supplier|payee|account|account no|nominal code|extension|shift|hours worked|annual leave|quantity|unit price|attendance|payroll no|product|product name|sku|item code|respondent|respondent id|response id|customer|customer name|cash flow|cashflow',
} as const;

export type Term = keyof typeof TERM_PHRASES;

export type Qualifier = 'inherent' | 'residual' | 'target';

/** Words before probability, impact or score that say which assessment is meant. */
export const QUALIFIER_WORDS: Record<string, Qualifier> = {
  raw: 'inherent',
  inherent: 'inherent',
  initial: 'inherent',
  gross: 'inherent',
  original: 'inherent',
  uncontrolled: 'inherent',
  untreated: 'inherent',
  'pre mitigation': 'inherent',
  'before mitigation': 'inherent',
  'before controls': 'inherent',
  current: 'residual',
  residual: 'residual',
  net: 'residual',
  treated: 'residual',
  controlled: 'residual',
  mitigated: 'residual',
  'post mitigation': 'residual',
  'after mitigation': 'residual',
  'after controls': 'residual',
  target: 'target',
  tolerable: 'target',
  desired: 'target',
};

/** Terms whose last word is enough ("data owner", "IPA delivery confidence assessment"). */
export const SUFFIX_WORDS: Record<string, Term> = {
  owner: 'owner',
  status: 'status',
  rag: 'rag',
  target: 'target',
  'delivery confidence assessment': 'rag',
  'due date': 'due',
  'end date': 'due',
};

/** Terms that may be followed by an instruction ("Impact level rate 1 to 5"). */
export const PREFIX_TERMS: readonly Term[] = [
  'probability',
  'impact',
  'score',
  'risk',
  'mitigation',
  'measure',
  'owner',
  'due',
  'rag',
  'action',
  'narrative',
  'concern',
  'development',
  'comments',
];
