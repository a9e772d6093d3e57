namespace Eenlijn.Web.Modules.Casus.RegieBevestigen;

using System.Security.Cryptography;
using System.Text;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
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

    /// <summary>Somebody else noted an answer meanwhile.</summary>
    public bool Intussen { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid record, Guid bevestiging, CancellationToken ct)
    {
        if (!await LoadAsync(record, bevestiging, ct))
        {
            return NotFound();
        }

        Input.Antwoord = Bevestiging.Antwoord == Regieantwoord.NogNiet ? null : Bevestiging.Antwoord;
        (Input.Opmerking, Input.Op, Input.Stond) = (Bevestiging.Opmerking, Bevestiging.Op ?? kalender.Vandaag, Stond(Bevestiging));
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

        // Two colleagues on one answer; the answers of others do not matter here.
        if ((Input.Stond ?? "leeg") != Stond(Bevestiging))
        {
            ModelState.Remove("Input.Stond");
            (Input.Stond, Intussen) = (Stond(Bevestiging), true);
            return Refused([Store.Conflict]);
        }

        var result = await handler.HandleAsync(Dossier, RecordId.From(record), bevestiging, Input, ct);
        return result.IsSuccess ? Done($"{CasusUrl}/regieafspraak", "Het antwoord is bewaard.") : Refused(result.Errors);
    }

    /// <summary>What stood there when the form was opened, short; empty as long as there was no answer.</summary>
    private static string Stond(BevestigingBeeld b) => b.Antwoord == Regieantwoord.NogNiet
        ? "leeg"
        : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{b.Antwoord} {b.Op:O} {b.Opmerking}")));

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

        /// <summary>The answer that the form was opened on.</summary>
        public string? Stond { get; set; }
    }
}
