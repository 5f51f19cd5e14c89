### Chiedere il codice fiscale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = налоговый код
title = Получить налоговый код
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = Код, который нужен для работы, жилья, врача и школы. Это бесплатно.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = налоговый код
keywords = налоговый код; codice fiscale; Agenzia delle Entrate; налоги; ИНН; бланк AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-kksqt = налоговый код
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = налоговый код
p-wtdc2 = [Налоговый код (codice fiscale)][1] нужен почти везде. Получите его одним из первых.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = Для всех, кто живёт в Италии или имеет дело с итальянским учреждением.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-f7z7a = Сначала проверьте, нет ли его у вас уже. Он может быть написан на разрешении на въезд (nulla osta), на виде на жительство или на квитанции (ricevuta).
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Если его нет, найдите на сайте { $web } ближайшее отделение. Посмотрите, нужна ли запись.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Заполните заявление (бланк AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = паспорт
# term: visto → { -visto } = въездная виза
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-fencd = Возьмите паспорт и вид на жительство, или визу, или квитанцию (ricevuta). Если вы гражданин Европейского союза, достаточно документа вашей страны.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = Отделение даст вам листок с кодом.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = налоговый код
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
p-h69pb = Листок с вашим налоговым кодом. Если вы зарегистрируетесь в службе здравоохранения, код будет и на [медицинской карточке (tessera sanitaria)][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Для ребёнка, который родился в Италии, код обычно просит муниципалитет (Comune), когда вы [регистрируете рождение][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = международная защита
# term: questura → { -questura } = управление полиции
l-8w73z = Те, кто просит убежища, получают код при подаче заявления, обычно от { -questura(case: "gen") }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = единое иммиграционное бюро
l-fv55z = Те, кто въезжает для работы или к семье, часто получают код от { -sportello-unico-immigrazione(case: "gen") }.
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = Код бесплатный. Не платите тем, кто вычисляет его в интернете: действителен только код от Agenzia delle Entrate.

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = Если что-то идёт не так
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = паспорт
p-4jhpj = Ошибка в имени или дате? Вернитесь в отделение с паспортом и попросите исправить. Из-за ошибки будут проблемы с врачом и с работой.
