### Chiedere un certificato in Comune — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Отримати довідку в муніципалітеті
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = реєстрація місця проживання
# term: stato di famiglia → { -stato-di-famiglia } = довідка про склад сім’ї
summary = Місце проживання, склад сім’ї, народження: як отримати документ, навіть з дому.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = реєстрація місця проживання
# term: stato di famiglia → { -stato-di-famiglia } = довідка про склад сім’ї
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
keywords = довідка про місце проживання; склад сім’ї; свідоцтво про народження; реєстрація мешканців; ANPR
# it: il certificato
f-yneji = довідка
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-hc4mn = Увійдіть зі SPID або CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = Муніципалітет (Comune) записує в реєстри, де ви живете, з ким і коли народилися. **Certificato** (довідка) – це копія цих записів.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = реєстрація місця проживання
p-3qfja = Для тих, хто має [реєстрацію місця проживання][1] в Італії.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Запитайте в установі, **для чого потрібна** довідка.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = самодекларація
l-8j4w5 = Це для державної установи? Часто досить [самодекларації (autocertificazione)][1]. Установа не може вимагати від вас довідки.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-7g368 = Якщо вона справді потрібна, зайдіть на сайт { $web } зі [SPID або CIE][1]. Завантажте довідку.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
l-2hztf = Якщо ви не користуєтеся інтернетом, ідіть з документом до [відділу реєстрації мешканців (anagrafe)][1].

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = гербова марка
p-4iitq = Деякі довідки безкоштовні, для інших потрібна [гербова марка (marca da bollo)][1]. Це залежить від мети: тому установа про це питає.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = легалізація або апостиль
l-q4v3p = **Народилися за кордоном?** Просіть свідоцтво про народження в країні, де ви народилися. Потім замовте його переклад і [легалізуйте (legalizzazione)][1] його.
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = консульство або посольство
l-6z8bc = **Для вашого консульства** може знадобитися довідка з особливим підписом. Спочатку запитайте.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = Якщо щось піде не так
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
# term: passaporto → { -passaporto } = паспорт
p-aydqq = Ім’я або дата неправильні? Принесіть до { -anagrafe(case: "gen") } паспорт або свідоцтво про народження. Попросіть виправити.
