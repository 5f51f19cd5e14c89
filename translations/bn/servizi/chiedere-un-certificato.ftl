### Chiedere un certificato in Comune — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = পৌরসভায় সনদ চাওয়া
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: stato di famiglia → { -stato-di-famiglia } = পরিবারের সদস্যদের সনদ
summary = বাসস্থান, পরিবারের সদস্য, জন্ম: কীভাবে কাগজ পাবেন, বাড়ি থেকেও।
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: stato di famiglia → { -stato-di-famiglia } = পরিবারের সদস্যদের সনদ
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
keywords = রেসিডেন্সের সার্টিফিকেট; ফ্যামিলি সার্টিফিকেট; জন্ম সনদ; আনাগ্রাফে; ANPR
# it: il certificato
f-yneji = সনদ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-hc4mn = SPID বা CIE দিয়ে ঢোকা যায়।
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = আপনি কোথায় থাকেন, কার সঙ্গে থাকেন ও কবে জন্মেছেন, পৌরসভা (Comune) তা খাতায় লিখে রাখে। **সনদ (certificato)** হলো এই তথ্যের কপি।

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-3qfja = যাঁদের [নিবন্ধিত বাসস্থান (residenza)][1] ইতালিতে আছে।

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = অফিসে জিজ্ঞেস করুন সনদটি **কী কাজে** লাগবে।
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = নিজের লেখা ঘোষণাপত্র
l-8j4w5 = কোনো সরকারি অফিসের জন্য? প্রায়ই একটি [নিজের লেখা ঘোষণাপত্রই (autocertificazione)][1] যথেষ্ট। সরকারি অফিস আপনার কাছে সনদ চাইতে পারে না।
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-7g368 = সত্যিই লাগলে [SPID বা CIE][1] দিয়ে { $web } সাইটে ঢুকুন। সনদটি নামিয়ে নিন।
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-2hztf = ইন্টারনেট ব্যবহার না করলে পরিচয়পত্র নিয়ে [বাসিন্দা নিবন্ধন অফিসে (anagrafe)][1] যান।

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
p-4iitq = কিছু সনদ বিনামূল্যে, কিছুর জন্য [রাজস্ব স্ট্যাম্প (marca da bollo)][1] লাগে। এটি কী কাজে লাগবে তার ওপর নির্ভর করে: তাই অফিস আপনাকে জিজ্ঞেস করে।

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = কাগজ সত্যায়ন বা অ্যাপোস্টিল
l-q4v3p = **বিদেশে জন্ম?** জন্মের সনদ যে দেশে জন্মেছেন সেখানে চান। তারপর অনুবাদ ও [সত্যায়ন (legalizzazione)][1] করাতে হয়।
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-6z8bc = **আপনার কনস্যুলেটের জন্য** বিশেষ সই করা সনদ লাগতে পারে। আগে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = কোনো সমস্যা হলে
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: passaporto → { -passaporto } = পাসপোর্ট
p-aydqq = নাম বা তারিখ ভুল? পাসপোর্ট বা জন্মের সনদ (atto di nascita) নিয়ে বাসিন্দা নিবন্ধন অফিসে (anagrafe) যান। ঠিক করতে বলুন।
