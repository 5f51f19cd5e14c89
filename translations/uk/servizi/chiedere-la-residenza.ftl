### Chiedere la residenza in Comune — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = реєстрація місця проживання
title = Зареєструвати місце проживання в муніципалітеті
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
summary = Як записатися до відділу реєстрації мешканців або повідомити про зміну житла.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = реєстрація місця проживання
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
# term: stato di famiglia → { -stato-di-famiglia } = довідка про склад сім’ї
keywords = реєстрація місця проживання; прописка; residenza; зміна адреси; переїзд; довідка про склад сім’ї
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = договір на житло або заява того, хто вас приймає
# it: la residenza nel Comune
# term: residenza → { -residenza } = реєстрація місця проживання
f-wsndw = реєстрація місця проживання в муніципалітеті
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = реєстрація місця проживання
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
p-3aguv = [Реєстрація місця проживання (residenza)][1] показує, де ви живете. Вона потрібна для { -carta-di-identita }, лікаря і багатьох видів допомоги.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-vrgvc = Для тих, хто справді живе в житлі на території муніципалітету (Comune). Якщо ви не маєте громадянства країни Європейського Союзу, ви повинні мати посвідку або квитанцію про подання заяви.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
l-gbrtu = Знайдіть бланк на сайті свого муніципалітету або попросіть його у [відділі реєстрації мешканців (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Напишіть, хто живе з вами. Усі дорослі підписують.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Додайте копії документів.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Подайте бланк. Це треба зробити протягом 20 днів відтоді, як ви живете в цьому житлі.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = У наступні тижні приходить муніципальний поліцейський. Він перевіряє, чи ви справді там живете.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Напишіть своє прізвище на дзвінку і на поштовій скриньці.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = реєстрація місця проживання
p-att95 = Муніципалітет реєструє заяву за { $processing_time }, рахуючи лише робочі дні. Потім має 45 днів на перевірку. Якщо він нічого вам не пише, реєстрацію підтверджено.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
l-wfywr = **Поновлюєте посвідку?** Принесіть квитанцію. Після поновлення віднесіть нову посвідку до { -anagrafe(case: "gen") }: у вас є 60 днів.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **Ви живете в когось?** Хто вас приймає, той підписує заяву.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = реєстрація місця проживання
l-qhq6a = **У вас немає житла?** Ви все одно можете просити реєстрацію. Поговоріть із [соціальними службами (servizi sociali)][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = міжнародний захист
l-c79ux = **Просите притулку?** Ви можете зареєструватися з документами про подання заяви.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = Якщо щось піде не так
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = реєстрація місця проживання
# term: patronato → { -patronato } = бюро допомоги з документами
p-jm73m = Власник житла не може заборонити вам реєстрацію, якщо договір законний. Якщо муніципалітет каже «ні», попросіть письмову відповідь. Віднесіть її до [бюро допомоги (patronato)][1] або до адвоката.
