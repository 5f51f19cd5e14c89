### Disabilità e invalidità: chiedere il riconoscimento — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Інвалідність: попросити її визнання
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = Як отримати визнання і допомогу через тяжку хворобу або інвалідність.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = інвалідність; legge 104; людина з інвалідністю; догляд; пенсія з інвалідності; invalidità civile
# it: i fogli dei medici e degli ospedali
f-azmgf = папери від лікарів і лікарень
# it: il verbale con il riconoscimento
f-epgwy = протокол із визнанням інвалідності
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-7b7e6 = Увійдіть зі SPID або CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-7r4u5 = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-dba9i = INPS з мобільного телефону
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = Хто має тяжку хворобу або інвалідність, може отримати гроші, вільні від роботи дні та іншу допомогу.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
# term: patronato → { -patronato } = бюро допомоги з документами
p-y37x9 = Для дорослих і дітей. Щоб отримати гроші, зазвичай потрібна { -permesso-di-soggiorno } щонайменше на один рік. Запитайте в [бюро допомоги (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
l-qw9sn = Ідіть до [сімейного лікаря][1]. Візьміть усі папери.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = інститут соціального забезпечення
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-n6zr3 = Лікар надсилає довідку до [INPS][1]. Попросіть квитанцію.
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = бюро допомоги з документами
l-tvfx4 = Лікар або { -patronato } скаже, чи потрібна ще й заява. У деяких провінціях правила нові.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = інститут соціального забезпечення
l-vs79y = INPS викликає вас на огляд. Візьміть папери від лікарів.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = Ви отримуєте **verbale** (протокол): це папір з рішенням.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = дохід
l-2egi6 = Якщо треба, надішліть дані банку і дані про { -reddito }.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = бюро допомоги з документами
p-2ir3s = Заява через { -patronato } безкоштовна. За довідку деякі лікарі беруть плату: спочатку запитайте.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **Ви хворі на рак?** Огляд призначають швидше.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **Працюєте і доглядаєте родича?** За законом 104 (legge 104) ви можете мати оплачувані вільні дні.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **Ваша дитина ходить до школи?** Принесіть протокол до школи: дитина може отримати вчителя-асистента (insegnante di sostegno).

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = Якщо щось піде не так
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = бюро допомоги з документами
p-ytnz4 = Якщо в протоколі написано «ні», у вас є **6 місяців**, щоб звернутися до судді. Відразу запитайте в { -patronato }.
