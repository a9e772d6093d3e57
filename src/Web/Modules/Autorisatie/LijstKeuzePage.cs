namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

/// <summary>
/// A form that chooses something for one code of a list, with what was chosen before beneath it. Two queries; somebody who chose in
/// between stands in that history, and both choices in the comparison.
/// </summary>
public abstract class LijstKeuzePage(Lijstaanpassingen aanpassingen, Kalender kalender) : EenlijnPage
{
    /// <summary>The last choice first.</summary>
    public IReadOnlyList<Lijstkeuze> Eerder { get; private set; } = [];

    /// <summary>A later choice that begins no later put this one aside before it began.</summary>
    public bool GaatNietDoor(Lijstkeuze keuze) => keuze.Vanaf > Vandaag && Eerder.Any(e => e.Nummer > keuze.Nummer && e.Vanaf <= keuze.Vanaf);

    protected DateOnly Vandaag { get; } = kalender.Vandaag;

    protected int Nummer => Eerder.Count == 0 ? 0 : Eerder[0].Nummer;

    protected async Task LaadAsync(string lijst, string code, CancellationToken ct) => Eerder = await aanpassingen.VanAsync(lijst, code, ct);

    /// <summary>Chooses, unless somebody chose after what was seen.</summary>
    protected async Task<Result> HandleAsync(LijstKiezerHandler handler, int gezien, Func<Lijstkeuzer, Result<Lijstaanpassing>> kies, CancellationToken ct) =>
        gezien == Nummer ? await handler.HandleAsync(gezien, kies, ct) : Store.Conflict;

    /// <summary>On after a success; else the form again, after a conflict with what is chosen now.</summary>
    protected IActionResult Antwoord(Result result, string url, string melding, Action conflict)
    {
        if (result.IsSuccess)
        {
            return Done(url, melding);
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            conflict();
        }

        return Refused(result.Errors);
    }
}
