namespace Eenlijn.Web.Modules.Casus.RegieBevestigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class RegieBevestigenModel(RegieBevestigenHandler handler, Kalender kalender) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public RegieafspraakBeeld Afspraak { get; private set; } = null!;

    public BevestigingBeeld Bevestiging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid record, Guid bevestiging, CancellationToken ct)
    {
        if (!await LoadAsync(record, bevestiging, ct))
        {
            return NotFound();
        }

        Input.Antwoord = Bevestiging.Antwoord == Regieantwoord.NogNiet ? null : Bevestiging.Antwoord;
        (Input.Opmerking, Input.Op) = (Bevestiging.Opmerking, Bevestiging.Op ?? kalender.Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid record, Guid bevestiging, CancellationToken ct)
    {
        if (!await LoadAsync(record, bevestiging, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, RecordId.From(record), bevestiging, Input, ct);
        return result.IsSuccess ? Done($"{CasusUrl}/regieafspraak", "Het antwoord is bewaard.") : Refused(result.Errors);
    }

    private async Task<bool> LoadAsync(Guid record, Guid bevestiging, CancellationToken ct)
    {
        ViewData.SetTitle("Antwoord op de regieafspraak");
        var partijen = await Partijen.LeesAsync(Dossier, kalender.Vandaag, ct);
        var id = RecordId.From(record);
        if (await Dossier.Records<Regieafspraak>().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } afspraak)
        {
            return false;
        }

        Afspraak = RegieafspraakBeeld.Van(afspraak, Dossier, partijen);
        Bevestiging = Afspraak.Bevestigingen.FirstOrDefault(b => b.Id == bevestiging)!;
        return Bevestiging is not null;
    }

    public sealed class InputModel
    {
        public Regieantwoord? Antwoord { get; set; }

        public string? Opmerking { get; set; }

        public DateOnly? Op { get; set; }
    }
}
