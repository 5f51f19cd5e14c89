### Il contratto di lavoro e i tuoi diritti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = contrato de trabajo
title = El contrato de trabajo y sus derechos
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = Qué mirar antes de firmar, y a quién pedir ayuda.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = recibo de sueldo
# term: lavoro nero → { -lavoro-nero } = trabajo en negro
# term: licenziamento → { -licenziamento } = despido
# term: sindacato → { -sindacato } = sindicato
# term: datore di lavoro → { -datore-di-lavoro } = empleador
keywords = contrato; recibo de sueldo; sueldo; vacaciones; trabajo en negro; despido; sindicato; inspección; no me pagan; me despidieron; el jefe no paga; sueldo sin pagar; el empleador no me paga; mi jefe no me paga; no me han pagado; no recibo el sueldo; me deben dinero; salario impagado; trabajo sin contrato
# it: un controllo del contratto e della paga
f-rc34r = una revisión del contrato y del sueldo
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = sindicato
# term: patronati → { -patronato } = oficina de ayuda
f-hy8pg = Los sindicatos y los patronatos ayudan a los trabajadores.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = Quien trabaja en Italia tiene derechos. Valen también para quien es extranjero.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = A quien empieza un trabajo o ya tiene uno.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Antes de firmar:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Pida el [contrato][1] escrito. Lléveselo a casa y léalo.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Mire el sueldo, las horas, los días, la duración y el tipo de contrato nacional.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = sindicato
# term: patronato → { -patronato } = oficina de ayuda
l-qj23j = Si no lo entiende, vaya a un [sindicato][1] o a una [oficina de ayuda (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = No firme **nunca** una hoja en blanco o sin fecha.
# it: **Ogni mese:**
p-6jnct = **Cada mes:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = recibo de sueldo
l-bbwgt = Revise el [recibo de sueldo (busta paga)][1]. Por ley tiene derecho a recibirlo.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = El sueldo debe llegar al banco o de otra forma que usted pueda probar.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Escriba en un cuaderno las horas que trabaja de verdad.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = Con un contrato en regla tiene:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = vacaciones y descanso
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = enfermedad y maternidad pagadas
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = aportes al seguro social
l-gh2mu = aportes para la pensión
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = la ayuda si se lastima
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = liquidación final
l-c9hpr = el dinero al final del trabajo ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = renuncia al trabajo
# term: sindacato → { -sindacato } = sindicato
# term: patronato → { -patronato } = oficina de ayuda
l-n9vyt = **Renuncia.** Normalmente presenta la [renuncia (dimissioni)][1] en línea. Pregunte en el sindicato o en el patronato.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = despido
l-s8rjz = **Despido.** El [despido (licenziamento)][1] debe ser escrito. Tiene **60 días** para decir que no está de acuerdo.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: raccomandata → { -raccomandata } = carta certificada
# term: pec → { -pec } = correo electrónico certificado
l-fau9r = **Cómo decirlo.** En esos 60 días escriba al { -datore-di-lavoro }, con una [carta certificada (raccomandata)][1] o un [correo electrónico certificado (PEC)][2]. Después tiene **180 días** para ir al juez.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = recibo de sueldo
l-29c55 = **Recibo de sueldo falso.** Si recibe menos de lo que está escrito, reúna las pruebas.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = Si algo va mal
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = trabajo en negro
# term: sindacato → { -sindacato } = sindicato
p-b8xar = ¿No le pagan o trabaja [en negro (in nero)][1]? Vaya al sindicato o a la **inspección del trabajo** (Ispettorato del lavoro). Si no tiene permiso, vaya primero al sindicato o a un abogado. Lea también [la página sobre la explotación][2].
