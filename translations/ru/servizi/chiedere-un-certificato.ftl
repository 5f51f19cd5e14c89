### Chiedere un certificato in Comune — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Получить справку в муниципалитете
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = регистрация по месту жительства
# term: stato di famiglia → { -stato-di-famiglia } = справка о составе семьи
summary = Место жительства, состав семьи, рождение: как получить бумагу, в том числе из дома.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = регистрация по месту жительства
# term: stato di famiglia → { -stato-di-famiglia } = справка о составе семьи
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
keywords = справка о месте жительства; состав семьи; свидетельство о рождении; anagrafe; ANPR; прописка
# it: il certificato
f-yneji = справка
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-hc4mn = Войдите со SPID или CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = Муниципалитет (Comune) записывает в реестры, где и с кем вы живёте и когда родились. **Certificato** (справка) — это копия этих сведений.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = регистрация по месту жительства
p-3qfja = Для тех, у кого есть [регистрация по месту жительства (residenza)][1] в Италии.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Спросите в учреждении, **для чего нужна** справка.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = самостоятельное заявление вместо справки
l-8j4w5 = Она для государственного учреждения? Часто достаточно [самостоятельного заявления (autocertificazione)][1]. Такое учреждение не может требовать у вас справку.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-7g368 = Если она действительно нужна, войдите на сайт { $web } со [SPID или CIE][1]. Скачайте справку.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
l-2hztf = Если не пользуетесь интернетом, идите с документом в [отдел регистрации жителей (anagrafe)][1].

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
p-4iitq = Некоторые справки бесплатны, для других нужна [гербовая марка (marca da bollo)][1]. Это зависит от цели: поэтому вас о ней спрашивают.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = легализация или апостиль
l-q4v3p = **Родились за границей?** Попросите свидетельство о рождении в стране, где вы родились. Потом закажите его перевод и [легализуйте (legalizzazione)][1] его.
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = консульство или посольство
l-6z8bc = **Для вашего консульства** может понадобиться справка с особой подписью. Сначала спросите.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = Если что-то идёт не так
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
# term: passaporto → { -passaporto } = паспорт
p-aydqq = Ошибка в имени или дате? Принесите в { -anagrafe } паспорт или свидетельство о рождении. Попросите исправить.
